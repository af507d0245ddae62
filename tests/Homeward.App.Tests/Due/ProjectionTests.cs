using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Facts;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Exchange;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Due;

public sealed class ProjectionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task The_stored_projection_equals_a_rebuild_from_nothing_row_for_row(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var records = Enumerable.Range(1, 40).Select(static at => FederalFile.Child(at, FederalFile.InCare(FederalFile.Entry.AddDays(-at * 9)))).ToList();
        await test.ImportAsync(FederalFile.Of(records));
        await ChangeAsync(test, FederalFile.Number(3));
        var kept = await RowsAsync(test);
        Assert.Equal(40, await Sweep(test, Imports.Today).RebuildAsync(Stop));
        Assert.Equal(kept, await RowsAsync(test));
        Assert.True(kept.Count > 400);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_sweep_after_the_day_has_moved_equals_a_rebuild_on_that_day_and_runs_once(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await test.ImportAsync(FederalFile.Of(Enumerable.Range(1, 1200).Select(static at => FederalFile.Child(at, FederalFile.InCare(FederalFile.Entry.AddDays(-at % 300))))));
        var later = Imports.Today.AddDays(45);
        Assert.Equal(0, await Sweep(test, Imports.Today).RunAsync(Stop));
        Assert.Equal(1200, await Sweep(test, later).RunAsync(Stop));
        Assert.Equal(0, await Sweep(test, later).RunAsync(Stop));
        var swept = await RowsAsync(test);
        await Sweep(test, later).RebuildAsync(Stop);
        Assert.Equal(swept, await RowsAsync(test));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_stored_line_says_what_a_single_evaluation_says(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await test.ImportAsync(FederalFile.Of(FederalFile.Child(1)));
        var evaluated = UnitedStates.Rulebook.Evaluate((await test.HistoryAsync(FederalFile.Number(1))).Current(), Imports.Today);
        await using var db = test.Database.Open();
        var stored = await db.DueItems.AsNoTracking().OrderBy(static item => item.Number).ToListAsync(Stop);
        Assert.Equal(
            evaluated.Select(static due => (due.Rule.Id, due.WindowFrom, due.DueOn, due.Status, due.SatisfiedOn, due.SatisfiedBy, due.CanStillBeMet, due.NotCollected, due.IsOwed, due.Sentence)),
            stored.Select(static item => (item.RuleId, item.WindowFrom, item.DueOn, item.Status, item.SatisfiedOn, item.SatisfiedBy, item.CanStillBeMet, item.NotCollected, item.Owed, item.Because)));
        Assert.All(evaluated.Zip(stored), static pair => Assert.Same(pair.First.Rule, UnitedStates.Rulebook.Named(pair.Second.Rule)));
    }

    private static DueSweep Sweep(TestDatabase test, DateOnly day) => new(test.Database, UnitedStates.Rulebook, new DayClock(day));

    // A correction of one fact, so that what a change keeps up is compared as well as what an import makes.
    private static async Task ChangeAsync(TestDatabase test, string number)
    {
        await using var db = test.Database.Open();
        var child = await db.Children.AsNoTracking().SingleAsync(known => known.AgencyNumber == number, Stop);
        var removal = (await new FactsLoader(db).LoadAsync(child.Id, Stop))!.Current().Removals[0];
        var corrected = removal with { Id = Guid.NewGuid(), Supersedes = removal.Id, On = removal.On.AddDays(-2) };
        Assert.Null(await Cases.Writer(db, Imports.Today).RecordAsync(child.Id, child.Version, "maria", [corrected], Stop));
    }

    private static async Task<IReadOnlyList<object>> RowsAsync(TestDatabase test)
    {
        await using var db = test.Database.Open();
        return
        [
            .. (IEnumerable<object>)await db.DueItems.AsNoTracking().OrderBy(static item => item.ChildId).ThenBy(static item => item.Number).ToListAsync(Stop),
            .. await db.Summaries.AsNoTracking().OrderBy(static summary => summary.ChildId).ToListAsync(Stop),
            .. await db.Episodes.AsNoTracking().OrderBy(static episode => episode.ChildId).ThenBy(static episode => episode.FactId).ToListAsync(Stop),
            .. await db.PlacementIntervals.AsNoTracking().OrderBy(static stay => stay.ChildId).ThenBy(static stay => stay.FactId).ToListAsync(Stop),
        ];
    }
}
