using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Homeward.App.Tokens;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Accounts;

public sealed class UnusedAccountsTests
{
    private static readonly UnusedDays Days = new();

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Account_closes_on_the_day_after_the_35th_without_use_with_its_sessions_tokens_and_codes_and_an_entry(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        await AdministratorAsync(door);
        var (account, _) = await door.JoinedAsync();
        await door.SignInAsync(account);
        await using var db = door.Db();
        var token = await TokenAsync(db, door, account);
        await AddInvitationAsync(db, door, account);

        door.Clock.Pass(Days.Length - TimeSpan.FromHours(1));
        await door.SignInAsync(await AdministratorOfAsync(db));
        Assert.Equal(0, await CloseAsync(db, door));
        door.Clock.Pass(TimeSpan.FromHours(2));
        var session = await new Sessions(db, door.Clock).BeginAsync(account, SignInWay.PasswordAndCode, "127.0.0.1", stop: Door.Stop);
        Assert.Equal(0, await CloseAsync(db, door));
        var longAgo = door.Clock.GetUtcNow() - Days.Length - TimeSpan.FromHours(1);
        await db.Sessions.Where(open => open.AccountId == account.Id).ExecuteUpdateAsync(set => set.SetProperty(static open => open.LastSeenAt, longAgo), Door.Stop);
        Assert.Equal(1, await CloseAsync(db, door));

        Assert.True(await UnusedAccounts.IsClosedAsync(db, account.Id, Door.Stop));
        Assert.False(await db.Sessions.AnyAsync(open => open.AccountId == account.Id, Door.Stop));
        Assert.False(await door.IsOpenAsync(session));
        Assert.Null(await new ApiTokens(db, door.Clock).FindAsync(token, "127.0.0.1", Door.Stop));
        Assert.False(await db.Invitations.AnyAsync(invitation => invitation.AccountId == account.Id && invitation.UsedAt == null && invitation.EndsAt > door.Clock.GetUtcNow(), Door.Stop));
        Assert.Null(await door.SignInAsync(account));
        var entry = await db.LedgerEntries.AsNoTracking().OrderBy(static one => one.Sequence).LastAsync(Door.Stop);
        Assert.Equal(("Close an unused account", "Last used on 2026-10-05", $"account:{account.Id:N}", "nightly work"), (entry.Process, entry.Reason, entry.Records, entry.Worker));
        Assert.Equal(0, await CloseAsync(db, door));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Account_that_was_never_used_closes_and_one_whose_token_is_at_work_stays_open(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        await AdministratorAsync(door);
        var (never, _, _) = await door.InvitedAsync();
        var (atWork, _) = await door.JoinedAsync();
        await using var db = door.Db();
        var token = await TokenAsync(db, door, atWork);
        door.Clock.Pass(Days.Length);
        await door.SignInAsync(await AdministratorOfAsync(db));
        Assert.NotNull(await new ApiTokens(db, door.Clock).FindAsync(token, "127.0.0.1", Door.Stop));
        door.Clock.Pass(TimeSpan.FromDays(1));

        Assert.Equal(1, await CloseAsync(db, door));
        Assert.NotNull(await db.Accounts.Where(account => account.WorkerId == never).Select(static account => account.DisabledAt).SingleAsync(Door.Stop));
        Assert.Contains("Never used since it was made", (await db.LedgerEntries.AsNoTracking().OrderBy(static one => one.Sequence).LastAsync(Door.Stop)).Reason!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Last_administrator_who_can_sign_in_stays_open_and_of_several_the_one_who_was_here_last(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (first, _) = await door.JoinedAsync(Role.Administrator);
        await door.SignInAsync(first);
        door.Clock.Pass(TimeSpan.FromDays(2));
        var (second, _) = await door.JoinedAsync(Role.Administrator);
        await door.SignInAsync(second);
        var (notSetUp, _, _) = await door.InvitedAsync(Role.Administrator);
        door.Clock.Pass(Days.Length + TimeSpan.FromDays(1));
        await using var db = door.Db();

        Assert.Equal(2, await CloseAsync(db, door));
        Assert.Equal([second.Id], await db.Accounts.Where(static account => account.DisabledAt == null).Select(static account => account.Id).ToListAsync(Door.Stop));
        Assert.True(await UnusedAccounts.IsClosedAsync(db, await db.Accounts.Where(account => account.WorkerId == notSetUp).Select(static account => account.Id).SingleAsync(Door.Stop), Door.Stop));
        Assert.NotNull(await door.SignInAsync(second));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Account_opened_again_by_an_administrator_serves_as_before_and_its_days_count_anew(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        await AdministratorAsync(door);
        var (account, app) = await door.JoinedAsync();
        await using var db = door.Db();
        door.Clock.Pass(Days.Length + TimeSpan.FromDays(1));
        await door.SignInAsync(await AdministratorOfAsync(db));
        await CloseAsync(db, door);
        var accounts = new UnusedAccounts(db, door.Clock, Days);

        Assert.Null(await accounts.OpenAgainAsync(door.Administrator, account.WorkerId, Door.Stop));
        Assert.NotNull(await accounts.OpenAgainAsync(door.Administrator, account.WorkerId, Door.Stop));
        var entry = await db.LedgerEntries.AsNoTracking().OrderBy(static one => one.Sequence).LastAsync(Door.Stop);
        Assert.Equal(("Open an unused account again", "Ruth Abiodun"), (entry.Process, entry.Worker));
        door.Clock.Pass(Days.Length - TimeSpan.FromDays(1));
        await door.SignInAsync(await AdministratorOfAsync(db));
        Assert.Equal(0, await CloseAsync(db, door));
        var proof = await door.Proofs(db).PasswordAsync(account.UserName, Door.Password, Door.Stop);
        Assert.Equal(SignInWay.PasswordAndCode, await door.Proofs(db).CodeAsync(proof.Account!.Id, Totp.CodeAt(app, Totp.StepAt(door.Clock.GetUtcNow())), Door.Stop));
        Assert.NotNull(await door.SignInAsync(account));
        Assert.NotNull(await accounts.OpenAgainAsync(door.Administrator, door.Administrator.WorkerId, Door.Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Own_accounts_of_an_agency_with_a_provider_are_kept_for_the_day_it_is_down(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        await door.JoinedAsync();
        await using var db = door.Db();
        door.Clock.Pass(Days.Length + TimeSpan.FromDays(1));
        Assert.Equal(0, await new UnusedAccounts(db, door.Clock, Days).CloseAsync(ofProvider: true, Door.Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Cases_of_a_closed_account_stay_with_their_worker_and_are_shown_to_the_supervisor_and_nobody_hands_it_more(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        await AdministratorAsync(door);
        var (omar, _) = await door.JoinedAsync(Role.Supervisor);
        var (keisha, _) = await door.JoinedAsync(Role.CaseManager, omar.WorkerId);
        await using var db = door.Db();
        var child = (await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()))).Id;
        db.Assignments.Add(new Assignment { WorkerId = keisha.WorkerId, ChildId = child, From = new(2026, 1, 5) });
        await db.SaveChangesAsync(Door.Stop);
        door.Clock.Pass(Days.Length + TimeSpan.FromDays(1));
        await door.SignInAsync(omar);
        await door.SignInAsync(await AdministratorOfAsync(db));
        var supervisor = (await Actors.OfAsync(db, omar.WorkerId, "127.0.0.1", Door.Stop))!;
        Assert.Empty(await AwayQuery.OfAsync(db, supervisor, Door.Stop));

        Assert.Equal(1, await CloseAsync(db, door));
        Assert.Equal([child], await Leaving.OpenCasesAsync(db, keisha.WorkerId, Door.Stop));
        Assert.Equal(new AwayWorker(keisha.WorkerId, "Person 3", 1), Assert.Single(await AwayQuery.OfAsync(db, supervisor, Door.Stop)));
        Assert.Empty(await AwayQuery.OfAsync(db, door.Administrator, Door.Stop));
        Assert.DoesNotContain(keisha.WorkerId, await Leaving.Takers(db, omar.WorkerId).Select(static worker => worker.Id).ToListAsync(Door.Stop));
        Assert.Null(await new Leaving(db, door.Clock, door.Clock).LeaveAsync(door.Administrator, keisha.WorkerId, [new(child, omar.WorkerId)], null, Door.Stop));
        Assert.Empty(await AwayQuery.OfAsync(db, supervisor, Door.Stop));
        Assert.False(await UnusedAccounts.IsClosedAsync(db, keisha.Id, Door.Stop));
    }

    private static Task<int> CloseAsync(HomewardDb db, Door door) => new UnusedAccounts(db, door.Clock, Days).CloseAsync(ofProvider: false, Door.Stop);

    // Somebody who keeps the last administrator's rule out of the other tests.
    private static async Task AdministratorAsync(Door door) => await door.SignInAsync((await door.JoinedAsync(Role.Administrator)).Account);

    private static async Task<Account> AdministratorOfAsync(HomewardDb db) =>
        await db.Accounts.AsNoTracking().FirstAsync(account => db.Workers.Any(worker => worker.Id == account.WorkerId && worker.Role == Role.Administrator), Door.Stop);

    private static async Task<string> TokenAsync(HomewardDb db, Door door, Account account)
    {
        var actor = (await Actors.OfAsync(db, account.WorkerId, "127.0.0.1", Door.Stop))!;
        var (text, refusals) = await new ApiTokens(db, door.Clock).MakeAsync(actor, account.Id, new TokenAsked("device", TokenScope.Read, 90), Door.Stop);
        Assert.Empty(refusals);
        return text!;
    }

    private static async Task AddInvitationAsync(HomewardDb db, Door door, Account account)
    {
        db.Invitations.Add(new Invitation
        {
            Id = Guid.NewGuid(), AccountId = account.Id, CodeHash = [1], MadeBy = door.Administrator.WorkerId, MadeAt = door.Clock.GetUtcNow(), EndsAt = door.Clock.GetUtcNow().AddDays(90), NeedsSecond = false,
        });
        await db.SaveChangesAsync(Door.Stop);
    }
}
