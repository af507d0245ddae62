using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tokens;

/// <summary>Tokens are rows, asked for at each request: one that is revoked, over, or of an account that closed opens nothing from that moment, on every node.</summary>
public sealed class ApiTokens(HomewardDb db, TimeProvider clock)
{
    private const int MostOfAnAccount = 20;

    // A token that is used is written down again at most this often.
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(30);

    private static readonly CompiledByModel<Func<HomewardDb, byte[], DateTimeOffset, CancellationToken, Task<OpenToken?>>> Opens = new(static () =>
        EF.CompileAsyncQuery((HomewardDb db, byte[] hash, DateTimeOffset now, CancellationToken stop) =>
            (from token in db.ApiTokens
             where token.Hash == hash && token.RevokedAt == null && token.EndsAt > now
             join account in db.Accounts on token.AccountId equals account.Id
             where account.DisabledAt == null
             select new OpenToken(token.Id, account.Id, account.WorkerId, token.Scope, token.LastUsedAt)).SingleOrDefault()));

    /// <summary>The token's text, known nowhere else and shown once; or why there is none.</summary>
    public async Task<(string? Text, IReadOnlyList<Refusal> Refusals)> MakeAsync(Actor actor, Guid accountId, TokenAsked asked, CancellationToken stop = default)
    {
        if (asked.Refusals(actor) is { Count: > 0 } refusals) return (null, refusals);
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var now = clock.GetUtcNow();
        if (await db.ApiTokens.CountAsync(token => token.AccountId == accountId && token.RevokedAt == null && token.EndsAt > now, stop) >= MostOfAnAccount)
            return (null, [new Refusal($"You have {MostOfAnAccount} tokens that serve. Revoke one you no longer need.", nameof(TokenAsked.Name))]);
        var text = TokenText.New();
        var made = new ApiToken
        {
            Id = Guid.CreateVersion7(), AccountId = accountId, Name = asked.Name!.Trim(), Hash = TokenText.HashOf(text), Scope = asked.Scope, MadeAt = now, EndsAt = now.AddDays(asked.Days!.Value),
        };
        db.ApiTokens.Add(made);
        await db.SaveChangesAsync(stop);
        var until = made.EndsAt.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await WriteDownAsync(actor, "Make an API token", $"{made.Name}: {made.Scope}, until {until}", made.Id, now, stop);
        await transaction.CommitAsync(stop);
        return (text, []);
    }

    /// <summary>Every token of an account that still serves, the newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> OfAsync(Guid accountId, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        return await db.ApiTokens.AsNoTracking().Where(token => token.AccountId == accountId && token.RevokedAt == null && token.EndsAt > now)
            .OrderByDescending(static token => token.MadeAt).ToListAsync(stop);
    }

    /// <summary>True where the token was the account's and still served.</summary>
    public async Task<bool> RevokeAsync(Actor actor, Guid accountId, Guid tokenId, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var now = clock.GetUtcNow();
        var revoked = await db.ApiTokens.Where(token => token.Id == tokenId && token.AccountId == accountId && token.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static token => token.RevokedAt, now), stop);
        if (revoked == 0) return false;
        await WriteDownAsync(actor, "Revoke an API token", null, tokenId, now, stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    /// <summary>The token a text opens; null where it is none, or serves no longer. Finding it counts as use.</summary>
    public async Task<OpenToken?> FindAsync(string text, string from, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        if (await Opens.For(db)(db, TokenText.HashOf(text), now, stop) is not { } found) return null;
        if (found.LastUsedAt is null || now - found.LastUsedAt > Grain)
        {
            await db.ApiTokens.Where(token => token.Id == found.Id).ExecuteUpdateAsync(
                set => set.SetProperty(static token => token.LastUsedAt, now).SetProperty(static token => token.LastUsedFrom, from), stop);
        }

        return found;
    }

    /// <summary>Revokes all of an account's tokens: how its owner signs in was set up anew.</summary>
    internal static Task RevokeAllAsync(HomewardDb db, Guid accountId, DateTimeOffset now, CancellationToken stop) =>
        db.ApiTokens.Where(token => token.AccountId == accountId && token.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static token => token.RevokedAt, now), stop);

    private Task<long> WriteDownAsync(Actor actor, string process, string? words, Guid tokenId, DateTimeOffset now, CancellationToken stop) =>
        LedgerWriter.AppendAsync(db, new Deed { At = now, Actor = actor, Process = process, Reason = words, Records = [$"token:{tokenId:N}"] }, stop);
}
