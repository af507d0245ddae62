using System.Text;
using Homeward.App.Data;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.App.Tests.Exchange.Killed;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Durability;

/// <summary>
/// Each call a save makes to its database fails in turn, the first, the second and so on until a save runs to its end without reaching the one to fail. A test run
/// takes one in nine, others each time; bin/drill broken-call takes every one.
/// </summary>
public sealed class BrokenCallTests(ITestOutputHelper output)
{
    private const int More = 400;
    private static readonly int Step = DrillSettings.Rounds ?? 9;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Save_whose_nth_statement_fails_on_sqlite_leaves_nothing_and_is_done_once_when_sent_again() =>
        EveryPathAsync(DatabaseKind.Sqlite, static call => new BrokenSqliteCall(call));

    [Fact]
    public Task Save_whose_line_to_postgres_breaks_before_the_nth_call_leaves_nothing_and_is_done_once_when_sent_again() =>
        EveryPathAsync(DatabaseKind.Postgres, static call => new BrokenPostgresCall(call, afterwards: false));

    [Fact]
    public Task Save_whose_line_to_postgres_breaks_after_the_nth_call_leaves_nothing_or_all_and_is_done_once_when_sent_again() =>
        EveryPathAsync(DatabaseKind.Postgres, static call => new BrokenPostgresCall(call, afterwards: true));

    private async Task EveryPathAsync(DatabaseKind kind, Func<int, IBrokenCall> breaking)
    {
        output.WriteLine($"HOMEWARD_SEED={DrillSettings.Seed}");
        await using var agency = await DurableAgency.OpenAsync(kind);
        foreach (var path in agency.Paths)
        {
            var (calls, kept) = await PathAsync(agency, path.Name, breaking, () => AgainAndAgain(path), path.Saved);
            Assert.InRange(calls, 5, More - 1);
            output.WriteLine($"{path.Name}: {calls} calls, of which one in {Step} failed in turn; after {kept} of them the act had been kept whole.");
        }

        await PaperAsync(agency, breaking);
        Assert.Empty(await agency.FaultsAsync());
    }

    // A file is taken in and made a paper: both are part of the save.
    private async Task PaperAsync(DurableAgency agency, Func<int, IBrokenCall> breaking)
    {
        var (seen, number) = (agency.PaperChild, 0);
        var (calls, kept) = await PathAsync(agency, SavePaths.Paper, breaking, Next, answer => seen = answer.Children[0]);
        Assert.InRange(calls, 5, More - 1);
        output.WriteLine($"{SavePaths.Paper}: {calls} calls, of which one in {Step} failed in turn; after {kept} of them the act had been kept whole.");

        Attempt Next()
        {
            var content = Encoding.UTF8.GetBytes($"Letter {++number}: she reads well.");
            var child = seen;
            return async (db, actor, key) =>
            {
                using var stream = new MemoryStream(content);
                var (file, refusal) = await new Receiving(db, DocumentStore.Open(agency.Folder), new DocumentLimits(), TimeProvider.System).ReceiveAsync(actor, key, "letter.txt", stream, Stop);
                Assert.Null(refusal);
                return await Runner(db).RunAsync(actor, key, new AttachDocument { Children = [child], File = file!.Id, Kind = DocumentKind.Letter, Title = "Letter of the school" }, Stop);
            };
        }
    }

    private static async Task<(int Calls, int Kept)> PathAsync(DurableAgency agency, string name, Func<int, IBrokenCall> breaking, Func<Attempt> next, Action<Acknowledged> saved)
    {
        var actor = await agency.ActorAsync();
        var kept = 0;
        for (var call = 1 + (DrillSettings.Seed % Step); call < More; call += Step)
        {
            var (attempt, key) = (next(), Guid.CreateVersion7());
            var before = await RowsAsync(agency);
            await using var broken = breaking(call);
            var failed = await FailsAsync(agency, broken, db => attempt(db, actor, key));
            if (!broken.WasReached)
            {
                Assert.Null(failed);
                return (call - Step, kept);
            }

            var isKept = await IsKeptAsync(agency, key);
            if (failed is not null && isKept) kept++;
            Assert.True(isKept || failed is not null, $"{name}: call {call} failed, nothing was kept, and the act was said to be done.");
            if (!isKept) Assert.Equal(before, await RowsAsync(agency));
            await using var db = agency.Database.Open();
            var again = await attempt(db, actor, key);
            Assert.Equal((name, call, OutcomeKind.Done), (name, call, again.Kind));
            saved(new Acknowledged(again.Subject, again.Children));
        }

        return (More, kept);
    }

    private static async Task<Exception?> FailsAsync(DurableAgency agency, IBrokenCall broken, Func<HomewardDb, Task<Outcome>> attempt)
    {
        try
        {
            await using var db = broken.Open(agency.Database);
            Assert.Equal(OutcomeKind.Done, (await attempt(db)).Kind);
            return null;
        }
        catch (Exception failed) when (failed is not Xunit.Sdk.IAssertionException)
        {
            return failed;
        }
    }

    private static Attempt AgainAndAgain(SavePath path)
    {
        var act = path.NextAct();
        return (db, actor, key) => Runner(db).RunAsync(actor, key, act, Stop);
    }

    private static OperationRunner Runner(HomewardDb db) => new(db, UnitedStates.Rulebook, TimeProvider.System);

    private static async Task<bool> IsKeptAsync(DurableAgency agency, Guid key)
    {
        await using var db = agency.Database.Open();
        return await db.OperationKeys.AnyAsync(known => known.Key == key, Stop);
    }

    // A file that was sent and became no paper yet is nobody's until it does.
    private static async Task<IReadOnlyList<string>> RowsAsync(DurableAgency agency) =>
        [.. (await StoredRows.AllAsync(agency.Database, Stop)).Where(static row => !row.StartsWith("received_file|", StringComparison.Ordinal))];

    /// <summary>A save by somebody with a key: sent again, it is the same.</summary>
    private delegate Task<Outcome> Attempt(HomewardDb db, App.Access.Actor actor, Guid key);
}
