using System.Text.Json;
using System.Text.RegularExpressions;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;

namespace Homeward.App.Tests.Operations;

/// <summary>What holds for every act, a new one included.</summary>
public sealed partial class EveryOperationTests
{
    [Fact]
    public void Every_process_is_named_noun_dot_verb_and_only_once()
    {
        var names = AnyOperation.Types.Select(static type => AnyOperation.Full(type).Process).ToList();
        Assert.True(names.Count > 20);
        Assert.All(names, static name => Assert.Matches(Name(), name));
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Every_operation_is_a_sealed_record_that_can_be_written_only_as_it_is_made()
    {
        Assert.All(AnyOperation.Types, static type => Assert.True(type.IsSealed, type.Name));
        var set = AnyOperation.Types.SelectMany(static type => type.GetProperties())
            .Where(static property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
        Assert.Empty(set.Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void Every_operation_comes_back_from_its_json_as_it_was()
    {
        foreach (var type in AnyOperation.Types)
        {
            var written = JsonSerializer.Serialize(AnyOperation.Full(type), type, OperationContent.Json);
            var read = JsonSerializer.Deserialize(written, type, OperationContent.Json);
            Assert.Equal(written, JsonSerializer.Serialize(read, type, OperationContent.Json));
            foreach (var property in type.GetProperties().Where(static property => property.CanWrite))
                Assert.Contains($"\"{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}\":", written, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Every_operation_on_a_child_who_is_not_there_or_not_open_to_the_actor_is_not_found(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var seen = await work.Office.SeenAsync(work.Ana);
        foreach (var type in AnyOperation.InACase)
        {
            var nowhere = await work.Office.RunAsync(Office.Keisha, AnyOperation.On(type, new ChildVersion(Guid.NewGuid(), 0)));
            Assert.Equal((type.Name, OutcomeKind.NotFound), (type.Name, nowhere.Kind));
            foreach (var worker in new[] { Office.Stranger, Office.Auditor, Office.Admin })
            {
                var stranger = await work.Office.RunAsync(worker, AnyOperation.On(type, seen));
                Assert.Equal((type.Name, OutcomeKind.NotFound), (type.Name, stranger.Kind));
            }
        }

        Assert.Equal(seen, await work.Office.SeenAsync(work.Ana));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Every_operation_on_an_old_version_is_stale_and_changes_nothing(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var seen = await work.Office.SeenAsync(work.Ana);
        foreach (var type in AnyOperation.InACase)
        {
            var old = AnyOperation.On(type, seen with { Version = seen.Version - 1 });
            var worker = old.By.Contains(App.Access.Role.CaseManager) ? Office.Keisha : Office.Omar;
            var stale = await work.Office.RunAsync(worker, old);
            Assert.Equal((type.Name, OutcomeKind.Stale), (type.Name, stale.Kind));
        }

        Assert.Equal(seen, await work.Office.SeenAsync(work.Ana));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Every_operation_of_the_agency_is_not_found_by_a_role_it_is_not_for(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        foreach (var operation in AnyOperation.Types.Except(AnyOperation.InACase).Select(static type => AnyOperation.Full(type) with { Children = [] }))
        {
            foreach (var worker in new[] { Office.Keisha, Office.Omar, Office.Lena, Office.Auditor, Office.Admin })
            {
                if (operation.By.Contains((await work.Office.ActorAsync(worker)).Role)) continue;
                Assert.Equal((operation.Process, OutcomeKind.NotFound), (operation.Process, (await work.Office.RunAsync(worker, operation)).Kind));
            }
        }
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
