using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Tests.Data;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Accounts;

public sealed class LeavingTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Leaver_with_cases_hands_each_over_before_the_account_closes_and_the_sessions_end(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (leaver, _) = await door.JoinedAsync();
        var (taker, _) = await door.JoinedAsync();
        var session = (await door.SignInAsync(leaver))!;
        await using var db = door.Db();
        var first = (await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()))).Id;
        var second = (await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid(), "Ben"))).Id;
        foreach (var child in (Guid[])[first, second]) db.Assignments.Add(new Assignment { WorkerId = leaver.WorkerId, ChildId = child, From = new(2026, 1, 5) });
        await db.SaveChangesAsync(Door.Stop);
        var leaving = new Leaving(db, door.Clock, door.Clock);

        Assert.Contains("One case has nobody", (await leaving.LeaveAsync(door.Administrator, leaver.WorkerId, [new(first, taker.WorkerId)], null, Door.Stop))!.Sentence.ToString(), StringComparison.Ordinal);
        Assert.True(await door.IsOpenAsync(session));
        Assert.Equal(2, await db.Assignments.CountAsync(open => open.WorkerId == leaver.WorkerId && open.To == null, Door.Stop));

        Assert.Null(await leaving.LeaveAsync(door.Administrator, leaver.WorkerId, [new(first, taker.WorkerId), new(second, taker.WorkerId)], null, Door.Stop));
        Assert.False(await door.IsOpenAsync(session));
        Assert.Null(await Actors.OfAsync(db, leaver.WorkerId, "127.0.0.1", Door.Stop));
        Assert.Equal(2, await db.Assignments.CountAsync(open => open.WorkerId == taker.WorkerId && open.To == null && open.Part == AssignmentPart.Responsible, Door.Stop));
        Assert.False(await db.Assignments.AnyAsync(open => open.WorkerId == leaver.WorkerId && open.To == null, Door.Stop));
        Assert.Null(await door.SignInAsync(leaver));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Case_cannot_go_to_somebody_who_left_or_carries_none_whoever_asks_the_database(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (gone, _) = await door.JoinedAsync();
        var (leaver, _) = await door.JoinedAsync();
        var (finance, _) = await door.JoinedAsync(Role.Finance);
        await using var db = door.Db();
        var child = (await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()))).Id;
        var leaving = new Leaving(db, door.Clock, door.Clock);
        Assert.Null(await leaving.LeaveAsync(door.Administrator, gone.WorkerId, [], null, Door.Stop));
        db.Assignments.Add(new Assignment { WorkerId = leaver.WorkerId, ChildId = child, From = new(2026, 1, 5) });
        await db.SaveChangesAsync(Door.Stop);
        foreach (var taker in (Guid?[])[gone.WorkerId, finance.WorkerId, leaver.WorkerId, null])
            Assert.NotNull(await leaving.LeaveAsync(door.Administrator, leaver.WorkerId, [new(child, taker)], null, Door.Stop));

        db.ChangeTracker.Clear();
        db.Assignments.Add(new Assignment { WorkerId = gone.WorkerId, ChildId = child, From = new(2026, 1, 6), Part = AssignmentPart.Supporting });
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Door.Stop));
        db.ChangeTracker.Clear();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Workers.Where(worker => worker.Id == leaver.WorkerId)
            .ExecuteUpdateAsync(static set => set.SetProperty(static worker => worker.LeftOn, new DateOnly(2026, 10, 5)), Door.Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Supervisor_who_leaves_passes_on_those_beneath(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (omar, _) = await door.JoinedAsync(Role.Supervisor);
        var (next, _) = await door.JoinedAsync(Role.Supervisor);
        var (keisha, _) = await door.JoinedAsync(Role.CaseManager, omar.WorkerId);
        await using var db = door.Db();
        var leaving = new Leaving(db, door.Clock, door.Clock);
        Assert.NotNull(await leaving.LeaveAsync(door.Administrator, omar.WorkerId, [], null, Door.Stop));
        Assert.Null(await leaving.LeaveAsync(door.Administrator, omar.WorkerId, [], next.WorkerId, Door.Stop));
        Assert.Equal(next.WorkerId, await db.Workers.Where(worker => worker.Id == keisha.WorkerId).Select(static worker => worker.SupervisorId).SingleAsync(Door.Stop));
    }

    [Fact]
    public async Task Who_leaves_while_a_colleague_saves_has_left_all_the_same_and_once()
    {
        await using var door = await Door.OpenAsync(DatabaseKind.Postgres);
        var (leaver, _) = await door.JoinedAsync();
        await using var db = door.Db();
        await using var colleague = door.Db();
        await using var saving = await WriteTransaction.BeginAsync(colleague, Door.Stop);
        await LedgerWriter.AppendAsync(colleague, new Deed { At = door.Clock.GetUtcNow(), By = "a colleague", Process = "Save something", Records = ["nothing"] }, Door.Stop);

        var left = new Leaving(db, door.Clock, door.Clock).LeaveAsync(door.Administrator, leaver.WorkerId, [], null, Door.Stop);
        await using var watching = door.Db();
        await Waiting.ForAnotherAsync(watching, left, Door.Stop);
        await saving.CommitAsync(Door.Stop);

        Assert.Null(await left);
        Assert.Equal(1, await watching.LedgerEntries.CountAsync(static entry => entry.Process == "Close a leaver’s account", Door.Stop));
    }
}
