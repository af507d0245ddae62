using System.Data.Common;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Homeward.App.Tests.Alerts;

public sealed class PutOffDueTests
{
    // The case plan of a child removed on 9 February is due on 10 April, four days before.
    private static readonly DateOnly Removed = new(2026, 2, 9);
    private static readonly DateOnly LastDay = new(2026, 4, 17);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Line_put_off_leaves_today_until_its_day_and_stays_with_its_reason(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var ben = await BenAsync(work);
        Assert.Contains("fed-case-plan-60", await TodayAsync(work, ben, Cases.Today));

        Assert.Equal(OutcomeKind.Done, (await work.DoAsync(await PutOffAsync(work, ben, "fed-case-plan-60", LastDay.AddDays(1)), ben)).Kind);

        Assert.DoesNotContain("fed-case-plan-60", await TodayAsync(work, ben, Cases.Today));
        Assert.DoesNotContain("fed-case-plan-60", await TodayAsync(work, ben, LastDay));
        Assert.Contains("fed-case-plan-60", await TodayAsync(work, ben, LastDay.AddDays(1)));
        Assert.Contains(await work.DueAsync(ben), static item => item is { RuleId: "fed-case-plan-60", Owed: true });
        await using var db = work.Database.Open();
        var put = Assert.Single((await PutOffs.OfAsync(db, [ben, work.Ana], Cases.Today, Stop))[ben]);
        Assert.Equal(("fed-case-plan-60", "The plan waits for the doctor.", "Keisha Lang"), (put.RuleId, put.Reason, put.By));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.DuePutOffs.ExecuteDeleteAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Line_that_is_taken_back_is_on_today_again_and_what_was_put_off_stays_readable(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var ben = await BenAsync(work);
        var put = await PutOffAsync(work, ben, "fed-case-plan-60", LastDay.AddDays(1));
        await work.DoAsync(put, ben);
        await work.DoAsync(put with { Until = LastDay }, ben);

        Assert.Equal(OutcomeKind.Done, (await work.DoAsync(new TakeBackPutOff { Line = put.Line }, ben)).Kind);

        Assert.Contains("fed-case-plan-60", await TodayAsync(work, ben, Cases.Today));
        await using var db = work.Database.Open();
        Assert.Empty(await PutOffs.OfAsync(db, [ben], Cases.Today, Stop));
        Assert.Equal(2, await db.DuePutOffs.CountAsync(row => row.ChildId == ben, Stop));
        Assert.All(await db.PutOffsTakenBack.ToListAsync(Stop), back => Assert.Equal((ben, "Keisha Lang"), (back.ChildId, back.By)));
        Assert.Equal("due.take-back", (await db.LedgerEntries.OrderBy(static entry => entry.Sequence).LastAsync(Stop)).Process);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.PutOffsTakenBack.ExecuteDeleteAsync(Stop));

        Assert.Equal(["Line"], await work.RefusedAsync(new TakeBackPutOff { Line = put.Line }, ben));
        Assert.Equal(OutcomeKind.Done, (await work.DoAsync(put, ben)).Kind);
        Assert.DoesNotContain("fed-case-plan-60", await TodayAsync(work, ben, Cases.Today));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Child_whose_line_is_put_off_is_projected_once(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var put = await PutOffAsync(work, work.Ana, "fed-visit-monthly", new(2026, 4, 30));
        var counted = new DroppedLists();
        await using var db = work.OpenWatched(counted);
        var version = await db.Children.Where(child => child.Id == work.Ana).Select(static child => child.Version).SingleAsync(Stop);

        var done = await new OperationRunner(db, UnitedStates.Rulebook, new DayClock(Cases.Today))
            .RunAsync(await work.Office.ActorAsync(Office.Keisha), Guid.NewGuid(), put with { Children = [new(work.Ana, version)] }, Stop);

        Assert.Equal((OutcomeKind.Done, 1), (done.Kind, counted.Count));
        Assert.DoesNotContain("fed-visit-monthly", await TodayAsync(work, work.Ana, new(2026, 4, 25)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Line_put_off_is_back_when_it_stands_elsewhere(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var line = Assert.Single(await work.DueAsync(work.Ana), static item => item is { RuleId: "fed-visit-monthly", Owed: true });
        Assert.Equal(new DateOnly(2026, 4, 30), line.DueOn);
        Assert.Equal(OutcomeKind.Done, (await work.DoAsync(await PutOffAsync(work, work.Ana, "fed-visit-monthly", new(2026, 4, 30)))).Kind);

        var later = new DateOnly(2026, 4, 24);
        await new DueSweep(work.Database, UnitedStates.Rulebook, new DayClock(later)).RunAsync(Stop);

        Assert.NotEqual(line.Status, Assert.Single(await work.DueAsync(work.Ana), static item => item is { RuleId: "fed-visit-monthly", Owed: true }).Status);
        Assert.Contains("fed-visit-monthly", await TodayAsync(work, work.Ana, later));
        await using var db = work.Database.Open();
        Assert.Empty(await PutOffs.OfAsync(db, [work.Ana], later, Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Line_is_not_put_off_past_the_day_the_supervisor_is_told_nor_without_a_reason(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var ben = await BenAsync(work);
        Assert.Equal(["Until"], await work.RefusedAsync(await PutOffAsync(work, ben, "fed-case-plan-60", LastDay.AddDays(2)), ben));
        Assert.Equal(["Until"], await work.RefusedAsync(await PutOffAsync(work, ben, "fed-case-plan-60", Cases.Today), ben));
        Assert.Equal(["Until"], await work.RefusedAsync(await PutOffAsync(work, work.Ana, "fed-case-plan-60", Cases.Today.AddDays(1))));
        Assert.Equal(["Until"], await work.RefusedAsync(await PutOffAsync(work, work.Ana, "fed-visit-monthly", new(2026, 5, 3))));
        Assert.Equal(["Reason"], await work.RefusedAsync(await PutOffAsync(work, ben, "fed-case-plan-60", LastDay) with { Reason = null }, ben));
        Assert.Equal(["Line"], await work.RefusedAsync(await PutOffAsync(work, ben, "fed-case-plan-60", LastDay)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Line_is_on_the_list_of_the_worker_whose_child_it_is_and_on_no_other(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        var omar = await work.Office.ActorAsync(Office.Omar);
        Assert.NotEmpty((await TodayQuery.FindAsync(db, omar, Office.Keisha, Cases.Today, Stop)).Lines);
        foreach (var other in new Guid?[] { Office.Lena, Office.Omar, Office.Priya, null }) Assert.Empty((await TodayQuery.FindAsync(db, omar, other, Cases.Today, Stop)).Lines);
    }

    private static Task<Guid> BenAsync(Casework work) => work.WithAsync(
        [.. Cases.InCare(Guid.NewGuid(), "Ben").Select(static fact => fact switch { Removal removal => removal with { On = Removed }, Placement placement => placement with { From = Removed }, _ => fact })]);

    private static async Task<PutOffDue> PutOffAsync(Casework work, Guid child, string rule, DateOnly until)
    {
        var line = (await work.DueAsync(child)).Single(item => item.Owed && string.Equals(item.RuleId, rule, StringComparison.Ordinal));
        return new PutOffDue { Line = LineName.Of(line), Until = until, Reason = "The plan waits for the doctor." };
    }

    private static async Task<IReadOnlyList<string>> TodayAsync(Casework work, Guid child, DateOnly day)
    {
        await using var db = work.Database.Open();
        var found = await TodayQuery.FindAsync(db, await work.Office.ActorAsync(Office.Keisha), Office.Keisha, day, Stop);
        return [.. found.Lines.Where(line => line.Item.ChildId == child).Select(static line => line.Item.RuleId)];
    }

    // A list is dropped before it is written anew.
    private sealed class DroppedLists : DbCommandInterceptor
    {
        public int Count { get; private set; }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.StartsWith("DELETE FROM", StringComparison.Ordinal) && command.CommandText.Contains("due_item", StringComparison.Ordinal)) Count++;
            return ValueTask.FromResult(result);
        }
    }
}
