using System.Data.Common;
using System.Text.Json;
using Homeward.App.Corrections;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Homeward.App.Tests.Due;

public sealed class TodayQueryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Lines_are_those_of_the_projection_in_their_order(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        foreach (var name in (string[])["Ben", "Cora", "Dee"]) await work.WithAsync([.. Cases.InCare(Guid.NewGuid(), name)]);
        await using var db = work.Database.Open();
        var week = Cases.Today.AddDays(TodayQuery.DaysAhead);
        var kept = await db.DueItems.AsNoTracking()
            .Where(item => item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon))
            .Join(db.Children, static item => item.ChildId, static child => child.Id, static (item, child) => new { item, child.Name }).ToListAsync(Stop);

        var found = await FindAsync(work, db);

        Assert.True(found.Count > 4, "There are too few lines to tell their order.");
        Assert.Equal(
            kept.OrderBy(static one => one.item.DueOn).ThenBy(static one => one.item.ChildId).ThenBy(static one => one.item.Number)
                .Select(static one => (one.item.ChildId, one.Name, one.item.Number, one.item.RuleId, one.item.DueOn!.Value, one.item.Status, one.item.Because, LineName.Of(one.item))),
            found.Select(static line => (line.ChildId, line.ChildName, line.Number, line.RuleId, line.DueOn, line.Status, line.Because, line.Line)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task List_that_has_not_changed_is_not_read_again(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var asked = new Asked();
        await using var db = work.OpenWatched(asked);
        // What is kept is kept for the process, in which other tests look at pages of the same workers.
        var keisha = (await work.Office.ActorAsync(Office.Keisha)) with { WorkerId = Guid.NewGuid() };
        async Task<IReadOnlyList<TodayLine>> LinesAsync() => (await TodayQuery.FindAsync(db, keisha, Office.Keisha, Cases.Today, Stop)).Lines;
        var first = await LinesAsync();
        Assert.Equal(2, asked.Count);

        Assert.Equal(first, await LinesAsync());

        Assert.Equal(3, asked.Count);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task List_that_another_process_changed_is_read_again(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        var before = await FindAsync(work, db);
        await db.Database.ExecuteSqlRawAsync("update due_item set because = 'Another reason.'", Stop);
        Assert.Equal(before, await FindAsync(work, db));

        await db.Database.ExecuteSqlRawAsync("update child_summary set due_hash = 'another'", Stop);

        Assert.All(await FindAsync(work, db), static line => Assert.Equal("Another reason.", line.Because));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Child_whose_name_is_corrected_has_the_new_one_on_the_list(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        Assert.NotEmpty(await FindAsync(work, db));
        var child = (await work.FactsAsync(work.Ana)).Child;

        var corrected = await work.DoAsync(new CorrectFact { FactId = child.Id, Answers = JsonDocument.Parse("""{"name":"Ana Okoro-Reyes"}""").RootElement, Reason = "Misheard." });

        Assert.Equal(OutcomeKind.Done, corrected.Kind);
        Assert.All(await FindAsync(work, db), static line => Assert.Equal("Ana Okoro-Reyes", line.ChildName));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task List_that_changes_after_it_was_found_is_kept_as_what_it_is_now(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var asked = new Asked();
        await using var db = work.OpenWatched(asked);
        var now = await ListAsync(db, work.Ana);
        var found = now with { Hash = "as it was" };
        var page = new PageOf(Guid.NewGuid(), Guid.NewGuid());
        var lines = await KeptLines.OfAsync(db, page, [found], Stop);
        var before = asked.Count;

        Assert.Same(lines, await KeptLines.OfAsync(db, page, [now], Stop));
        Assert.Equal(before, asked.Count);
        Assert.Equal(lines, await KeptLines.OfAsync(db, page, [found], Stop));
        Assert.Equal(before + 1, asked.Count);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Only_the_list_that_changed_is_read_again_and_one_that_is_no_longer_there_is_left_out(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var ben = await work.WithAsync([.. Cases.InCare(Guid.NewGuid(), "Ben")]);
        await using var db = work.Database.Open();
        var page = new PageOf(Guid.NewGuid(), Guid.NewGuid());
        var (ofAna, ofBen) = (await ListAsync(db, work.Ana), await ListAsync(db, ben));
        var both = await KeptLines.OfAsync(db, page, [ofAna, ofBen], Stop);
        Assert.Equal(2, both.DistinctBy(static line => line.Item.ChildId).Count());
        await db.Database.ExecuteSqlRawAsync("update due_item set because = 'Another reason.'", Stop);

        var changed = await KeptLines.OfAsync(db, page, [ofAna, ofBen with { Hash = "as it was" }], Stop);

        Assert.Equal(both.Select(static line => (line.Item.ChildId, line.Item.Number)), changed.Select(static line => (line.Item.ChildId, line.Item.Number)));
        Assert.All(changed, line => Assert.Equal(line.Item.ChildId == ben, line.Item.Because is "Another reason."));
        Assert.Equal(changed.Where(line => line.Item.ChildId == ben), await KeptLines.OfAsync(db, page, [ofBen], Stop));
        Assert.Empty(await KeptLines.OfAsync(db, page, [], Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Children_of_nobody_have_the_same_lines(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        var lines = await FindAsync(work, db);
        await db.Assignments.ExecuteDeleteAsync(Stop);

        var found = (await TodayQuery.FindAsync(db, await work.Office.ActorAsync(Office.Omar), null, Cases.Today, Stop)).Lines.Select(static line => line.Item);

        Assert.NotEmpty(found);
        Assert.Equal(lines, found);
        Assert.Empty(await FindAsync(work, db));
    }

    private static async Task<IReadOnlyList<TodayItem>> FindAsync(Casework work, HomewardDb db) =>
        [.. (await TodayQuery.FindAsync(db, await work.Office.ActorAsync(Office.Keisha), Office.Keisha, Cases.Today, Stop)).Lines.Select(static line => line.Item)];

    private static async Task<ListOfChild> ListAsync(HomewardDb db, Guid child) =>
        new(child, (await db.Summaries.AsNoTracking().SingleAsync(summary => summary.ChildId == child, Stop)).DueHash);

    private sealed class Asked : DbCommandInterceptor
    {
        public int Count { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return ValueTask.FromResult(result);
        }
    }
}
