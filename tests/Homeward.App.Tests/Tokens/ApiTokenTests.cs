using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Tests.Accounts;
using Homeward.App.Tests.Data;
using Homeward.App.Tokens;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Tokens;

public sealed class ApiTokenTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Token_serves_from_its_making_to_its_end_and_its_last_use_is_written_down(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, _) = await door.JoinedAsync();
        var text = await MakeAsync(door, account, 7);
        await using var db = door.Db();
        var tokens = new ApiTokens(db, door.Clock);

        Assert.Null((await tokens.OfAsync(account.Id, Door.Stop)).Single().LastUsedAt);
        Assert.Equal(account.WorkerId, (await tokens.FindAsync(text, "10.0.0.7", Door.Stop))!.WorkerId);
        var used = (await tokens.OfAsync(account.Id, Door.Stop)).Single();
        Assert.Equal((door.Clock.GetUtcNow(), "10.0.0.7"), (used.LastUsedAt, used.LastUsedFrom));
        door.Clock.Pass(TimeSpan.FromDays(7));
        Assert.Null(await tokens.FindAsync(text, "10.0.0.7", Door.Stop));
        Assert.Empty(await tokens.OfAsync(account.Id, Door.Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Token_of_a_leaver_or_of_an_account_set_up_anew_opens_nothing(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (leaver, _) = await door.JoinedAsync();
        var (stays, _) = await door.JoinedAsync();
        var (left, kept) = (await MakeAsync(door, leaver, 90), await MakeAsync(door, stays, 90));
        await using var db = door.Db();
        Assert.Null(await new Leaving(db, door.Clock, door.Clock).LeaveAsync(door.Administrator, leaver.WorkerId, [], null, Door.Stop));
        Assert.Null(await new ApiTokens(db, door.Clock).FindAsync(left, "test", Door.Stop));
        Assert.NotNull(await new ApiTokens(db, door.Clock).FindAsync(kept, "test", Door.Stop));

        var invited = (await new Joining(db, door.Clock).InviteAgainAsync(door.Administrator, stays.WorkerId, Door.Stop))!;
        var setUp = new SetUp(db, door.Clock);
        var invitation = (await setUp.InvitationAsync(stays.UserName, invited.Code!, Door.Stop))!;
        var means = new Means.ByPassword((await door.Passwords.HashAsync(Door.Password, Door.Stop))!, door.Secrets.Protect(Totp.NewSecret()), 1);
        Assert.Null(await setUp.AcceptAsync(invitation.Id, means, "test", Door.Stop));
        Assert.Null(await new ApiTokens(db, door.Clock).FindAsync(kept, "test", Door.Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Somebody_has_at_most_twenty_tokens_that_serve(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, _) = await door.JoinedAsync();
        for (var made = 0; made < 20; made++) await MakeAsync(door, account, 7);
        await using var db = door.Db();
        var actor = (await Actors.OfAsync(db, account.WorkerId, "test", Door.Stop))!;
        var (text, refusals) = await new ApiTokens(db, door.Clock).MakeAsync(actor, account.Id, new TokenAsked("one more", TokenScope.Read, 7), Door.Stop);
        Assert.Null(text);
        Assert.Contains("Revoke one", Assert.Single(refusals).Sentence.ToString(), StringComparison.Ordinal);
        Assert.Equal(20, await db.LedgerEntries.CountAsync(static entry => entry.Process == "Make an API token", Door.Stop));
    }

    private static async Task<string> MakeAsync(Door door, Account account, int days)
    {
        await using var db = door.Db();
        var actor = (await Actors.OfAsync(db, account.WorkerId, "test", Door.Stop))!;
        return (await new ApiTokens(db, door.Clock).MakeAsync(actor, account.Id, new TokenAsked("a test", TokenScope.Read | TokenScope.Write, days), Door.Stop)).Text!;
    }
}
