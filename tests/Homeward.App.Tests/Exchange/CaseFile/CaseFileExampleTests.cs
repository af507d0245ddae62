using Homeward.App.Exchange.CaseFile;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Exchange.CaseFile;

public sealed class CaseFileExampleTests
{
    public static TheoryData<string> Examples => [.. Directory.GetFiles(CaseFiles.Folder, "*.json").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_without_a_fault(string name) => Assert.Empty(CaseFiles.Example(name).Faults);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_written_again_holds_the_same_facts(string name)
    {
        var read = CaseFiles.Example(name).Cases;
        using var written = new MemoryStream();
        CaseFileWriter.Write(written, read);

        var again = CaseFileReader.Read(written.ToArray(), "another-name.json");

        Assert.Empty(again.Faults);
        Assert.Equal(read.Count, again.Cases.Count);
        foreach (var (before, after) in read.Zip(again.Cases))
            Assert.Equal(before.Facts.OrderBy(static fact => fact.Id), after.Facts.OrderBy(static fact => fact.Id));
    }

    [Fact]
    public void The_example_of_every_field_holds_every_field_of_every_kind()
    {
        var facts = CaseFiles.Example("every-field.json").Cases.SelectMany(static one => one.Facts).ToLookup(static fact => fact.GetType());
        var absent = CaseFileKind.All.SelectMany(kind => kind.Fields
            .Where(field => facts[kind.Fact].All(fact => field.Property.GetValue(fact) is not { } value || value.Equals(Empty(field.Property.PropertyType))))
            .Select(field => $"{kind.Name}.{field.Name}"));

        // Nobody takes back or corrects each kind of fact.
        Assert.DoesNotContain(absent, static name => !name.EndsWith(".supersedes", StringComparison.Ordinal) && !name.EndsWith(".enteredInError", StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_are_the_same_each_time_and_differ_from_case_to_case()
    {
        var once = CaseFiles.Example("two-siblings.json").Cases;
        var again = CaseFiles.Example("two-siblings.json").Cases;

        Assert.Equal(once[0].Facts.Select(static fact => fact.Id), again[0].Facts.Select(static fact => fact.Id));
        Assert.Empty(once[0].Facts.Select(static fact => fact.Id).Intersect(once[1].Facts.Select(static fact => fact.Id)));
        Assert.Equal("grandmother", once[0].Ids.Word(once[0].Facts.OfType<RelativeNotice>().Single().RelativeId));
    }

    [Fact]
    public void A_corrected_removal_is_known_by_its_first_day_until_it_was_corrected()
    {
        var history = CaseFiles.Example("two-siblings.json").Cases[1].History;

        Assert.Equal(new DateOnly(2024, 3, 10), history.AsKnownOn(new DateOnly(2024, 4, 1))!.Removals[0].On);
        Assert.Equal(new DateOnly(2024, 3, 11), history.AsKnownOn(new DateOnly(2024, 4, 2))!.Removals[0].On);
    }

    [Fact]
    public void A_fact_without_its_own_record_was_recorded_when_it_happened_from_the_file_it_stands_in()
    {
        var removal = CaseFiles.ReadCase("'removals': [ { 'at': '2024-03-10T23:30:00-05:00', 'manner': 'courtOrder' } ]").Cases[0].Facts.OfType<Removal>().Single();

        Assert.Equal(new DateOnly(2024, 3, 10), removal.On);
        Assert.Equal(new DateTimeOffset(2024, 3, 10, 0, 0, 0, TimeSpan.Zero), removal.RecordedAt);
        Assert.Equal("test.json", removal.Source);
    }

    [Fact]
    public void Kinds_a_source_did_not_collect_are_a_gap_from_the_first_removal_on()
    {
        var one = CaseFiles.ReadCase("'removals': [ { 'on': '2024-03-10', 'manner': 'courtOrder' } ], 'notCollected': [ 'findings', 'termination' ]").Cases[0];

        Assert.Equal(FactKinds.Findings | FactKinds.Termination, one.History.Current().NotCollected);
        Assert.Equal(new DateOnly(2024, 3, 10), one.Facts.OfType<CollectionGap>().Single().On);
    }

    private static object? Empty(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
}
