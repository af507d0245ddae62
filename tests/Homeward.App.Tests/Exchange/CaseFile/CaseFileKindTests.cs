using Homeward.App.Exchange.CaseFile;
using Fact = Homeward.Rules.Facts.Fact;

namespace Homeward.App.Tests.Exchange.CaseFile;

public sealed class CaseFileKindTests
{
    [Xunit.Fact]
    public void Every_kind_of_fact_has_its_place_in_the_file()
    {
        var facts = typeof(Fact).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract);

        Assert.Equal(facts.OrderBy(static type => type.Name, StringComparer.Ordinal), CaseFileKind.All.Select(static kind => kind.Fact).OrderBy(static type => type.Name, StringComparer.Ordinal));
    }

    [Xunit.Fact]
    public void Every_field_of_every_fact_is_of_a_type_the_file_can_hold()
    {
        Type[] held = [typeof(string), typeof(bool), typeof(int), typeof(DateOnly), typeof(DateTimeOffset), typeof(Guid)];

        var others = CaseFileKind.All.SelectMany(static kind => kind.Fields).Where(field => !held.Contains(field.ValueType) && !field.ValueType.IsEnum);

        Assert.Empty(others.Select(static field => field.Name));
    }

    [Xunit.Fact]
    public void Every_id_names_something_of_a_known_space()
    {
        var spaces = CaseFileKind.All.SelectMany(static kind => kind.Fields)
            .Where(static field => field.ValueType == typeof(Guid))
            .Select(static field => (field.Name, field.IdSpace)).Distinct().OrderBy(static pair => pair.Name, StringComparer.Ordinal);

        Assert.Equal(
        [
            ("fromPersonId", CaseFileIdSpace.Person), ("hearingId", CaseFileIdSpace.Fact), ("id", CaseFileIdSpace.Fact), ("orderId", CaseFileIdSpace.Order),
            ("parentId", CaseFileIdSpace.Person), ("personId", CaseFileIdSpace.Person), ("placementId", CaseFileIdSpace.Placement),
            ("recipientId", CaseFileIdSpace.Person), ("relativeId", CaseFileIdSpace.Person), ("siblingId", CaseFileIdSpace.Person), ("supersedes", CaseFileIdSpace.Fact),
        ], spaces);
    }
}
