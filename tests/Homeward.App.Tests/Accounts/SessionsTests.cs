using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Accounts;

public sealed class SessionsTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Session_ends_half_an_hour_after_its_last_use_and_twelve_hours_after_its_first(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, _) = await door.JoinedAsync();
        var left = (await door.SignInAsync(account))!;
        door.Clock.Pass(Sessions.Idle);
        Assert.True(await door.IsOpenAsync(left));
        door.Clock.Pass(Sessions.Idle + TimeSpan.FromSeconds(1));
        Assert.False(await door.IsOpenAsync(left));

        var used = (await door.SignInAsync(account))!;
        for (var passed = TimeSpan.Zero; passed < Sessions.Absolute; passed += TimeSpan.FromMinutes(20))
        {
            Assert.True(await door.IsOpenAsync(used));
            door.Clock.Pass(TimeSpan.FromMinutes(20));
        }

        door.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.False(await door.IsOpenAsync(used));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Session_s_id_is_not_in_the_database_and_its_hash_opens_nothing(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, _) = await door.JoinedAsync();
        var id = (await door.SignInAsync(account))!;
        Assert.Equal(43, id.Length);
        await using var db = door.Db();
        var kept = await db.Sessions.SingleAsync(Door.Stop);
        Assert.False(await door.IsOpenAsync(System.Buffers.Text.Base64Url.EncodeToString(kept.Hash)));
        Assert.False(await door.IsOpenAsync(Convert.ToHexString(kept.Hash)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Step_of_a_sign_in_opens_one_session_of_many_asked_for_at_once(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, _) = await door.JoinedAsync();
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var db = door.Db();
            return await new SignIns(db, door.Clock).OpenAsync(account.Id, SignInWay.Passkey, "127.0.0.1", "one step", stop: Door.Stop);
        }));
        Assert.Single(opened, static id => id is not null);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Disabled_account_s_session_is_over_at_the_next_request(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, _) = await door.JoinedAsync();
        var id = (await door.SignInAsync(account))!;
        await using var db = door.Db();
        await db.Accounts.ExecuteUpdateAsync(set => set.SetProperty(static known => known.DisabledAt, door.Clock.GetUtcNow()), Door.Stop);
        Assert.False(await door.IsOpenAsync(id));
        Assert.Null(await door.SignInAsync(account));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Account_s_life_is_in_the_ledger_without_a_secret_and_the_chain_holds(DatabaseKind kind)
    {
        await using var door = await Door.OpenAsync(kind);
        var (account, _) = await door.JoinedAsync();
        var id = (await door.SignInAsync(account))!;
        await using var db = door.Db();
        var actor = (await App.Access.Actors.OfAsync(db, account.WorkerId, "127.0.0.1", Door.Stop))!;
        var codes = await new OwnMeans(db, door.Clock).NewCodesAsync(actor, account.Id, Door.Stop);
        await new SignIns(db, door.Clock).CloseAsync(id, actor, Door.Stop);

        var entries = await db.LedgerEntries.AsNoTracking().OrderBy(static entry => entry.Sequence).ToListAsync(Door.Stop);
        Assert.Equal(
            ["Add a worker", "Set up how to sign in", "Sign in", "Print recovery codes", "Sign out"], entries.Select(static entry => entry.Process), StringComparer.Ordinal);
        var written = string.Join('\n', entries);
        Assert.DoesNotContain(id, written, StringComparison.Ordinal);
        Assert.DoesNotContain(codes[0], written, StringComparison.Ordinal);
        Assert.True((await LedgerVerifier.VerifyAsync(db, stop: Door.Stop)).Holds);
    }
}
