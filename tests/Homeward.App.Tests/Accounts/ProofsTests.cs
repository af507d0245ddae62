using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Accounts;

public sealed class ProofsTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Password_and_code_prove_their_owner_and_nobody_else(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, app) = await door.JoinedAsync();
        await using var db = door.Db();
        var proofs = door.Proofs(db);

        Assert.Equal(ProofVerdict.Wrong, (await proofs.PasswordAsync(account.UserName, "another orchard entirely", Door.Stop)).Verdict);
        Assert.Equal(ProofVerdict.Wrong, (await proofs.PasswordAsync("nobody", Door.Password, Door.Stop)).Verdict);
        Assert.Equal(account.Id, (await proofs.PasswordAsync(account.UserName.ToUpperInvariant(), Door.Password, Door.Stop)).Account!.Id);

        var digits = Totp.CodeAt(app, Totp.StepAt(door.Clock.GetUtcNow()));
        Assert.Equal(SignInWay.PasswordAndCode, await proofs.CodeAsync(account.Id, digits, Door.Stop));
        Assert.Null(await proofs.CodeAsync(account.Id, digits, Door.Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Hundred_wrong_tries_close_the_password_of_a_name_and_a_sign_in_with_a_passkey_opens_it(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, _) = await door.JoinedAsync();
        await using var db = door.Db();
        var tries = new Tries(db, door.Clock);
        for (var at = 0; at < FailedTries.Most; at++) await tries.FailedAsync(account.UserName, Door.Stop);

        Assert.Equal(ProofVerdict.TooMany, (await door.Proofs(db).PasswordAsync(account.UserName, Door.Password, Door.Stop)).Verdict);
        Assert.NotNull(await new SignIns(db, door.Clock).OpenAsync(account.Id, SignInWay.Passkey, "127.0.0.1", stop: Door.Stop));
        Assert.Equal(ProofVerdict.Proved, (await door.Proofs(db).PasswordAsync(account.UserName, Door.Password, Door.Stop)).Verdict);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Code_tried_by_many_at_once_is_taken_from_one(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, app) = await door.JoinedAsync();
        var digits = Totp.CodeAt(app, Totp.StepAt(door.Clock.GetUtcNow()));
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            await using var db = door.Db();
            return await door.Proofs(db).CodeAsync(account.Id, digits, Door.Stop);
        }));
        Assert.Single(taken, static way => way is not null);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Invitation_serves_once_within_seven_days_and_a_new_one_ends_it(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (workerId, userName, code) = await door.InvitedAsync();
        await using var db = door.Db();
        var setUp = new SetUp(db, door.Clock);
        Assert.NotNull(await setUp.InvitationAsync(userName, code, Door.Stop));
        Assert.Null(await setUp.InvitationAsync("somebody.else", code, Door.Stop));

        var again = (await new Workers.Joining(db, door.Clock).InviteAgainAsync(door.Administrator, workerId, Door.Stop))!;
        Assert.Null(await setUp.InvitationAsync(userName, code, Door.Stop));
        var invitation = await setUp.InvitationAsync(userName, again.Code!, Door.Stop);
        Assert.NotNull(invitation);

        var means = new Means.ByPassword("hash", "secret", 1);
        Assert.Null(await setUp.AcceptAsync(invitation.Id, means, "127.0.0.1", Door.Stop));
        Assert.NotNull(await setUp.AcceptAsync(invitation.Id, means, "127.0.0.1", Door.Stop));

        var last = (await new Workers.Joining(db, door.Clock).InviteAgainAsync(door.Administrator, workerId, Door.Stop))!;
        door.Clock.Pass(Invitation.Lasts);
        Assert.Null(await setUp.InvitationAsync(userName, last.Code!, Door.Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Code_for_a_lost_key_serves_only_when_a_second_administrator_confirms_it(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (second, _) = await door.JoinedAsync(App.Access.Role.Administrator);
        await door.SignInAsync(second);
        var (account, _) = await door.JoinedAsync();
        await using var db = door.Db();
        var joining = new Workers.Joining(db, door.Clock);
        var given = (await joining.InviteAgainAsync(door.Administrator, account.WorkerId, Door.Stop))!;
        Assert.True(given.NeedsSecond);
        Assert.Null(await new SetUp(db, door.Clock).InvitationAsync(account.UserName, given.Code!, Door.Stop));

        var waiting = await db.Invitations.AsNoTracking().SingleAsync(static invitation => invitation.NeedsSecond, Door.Stop);
        Assert.False(await joining.ConfirmAsync(door.Administrator, waiting.Id, Door.Stop));
        var other = (await App.Access.Actors.OfAsync(db, second.WorkerId, "127.0.0.1", Door.Stop))!;
        Assert.True(await joining.ConfirmAsync(other, waiting.Id, Door.Stop));
        Assert.NotNull(await new SetUp(db, door.Clock).InvitationAsync(account.UserName, given.Code!, Door.Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task First_administrator_of_two_who_try_at_once_is_one(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(async at =>
        {
            await using var db = test.Database.Open();
            try
            {
                return await new SetUp(db, TimeProvider.System).FirstAsync(Guid.NewGuid(), "Ruth", FormattableString.Invariant($"ruth{at}"), new Means.ByPassword("hash", "secret", 1), "console", Door.Stop) is null;
            }
            catch (Exception broken) when (broken is DbUpdateException or InvalidOperationException or System.Data.Common.DbException)
            {
                // PostgreSQL ends all but one of transactions that read the same emptiness.
                return false;
            }
        }));
        Assert.Single(made, static first => first);
    }
}
