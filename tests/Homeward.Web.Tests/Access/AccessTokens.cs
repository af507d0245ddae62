using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using Homeward.App.Access;
using Homeward.App.Tokens;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Tests.Access;

/// <summary>The tokens of those who ask: each may do all that its owner's role may.</summary>
internal static class AccessTokens
{
    private static readonly ConditionalWeakTable<AccessWorld, Dictionary<Guid, string?>> Made = [];

    /// <summary>Fast enough to ask everything.</summary>
    public static TokenBucketRateLimiterOptions Pace { get; } = new() { TokenLimit = 10_000, TokensPerPeriod = 10_000, ReplenishmentPeriod = TimeSpan.FromSeconds(1) };

    /// <summary>The token, used once already, so that asking with it writes nothing more; null where the role may nothing.</summary>
    public static async Task<string?> OfAsync(AccessWorld world, AccessVisitor visitor)
    {
        var made = Made.GetOrCreateValue(world);
        if (made.TryGetValue(visitor.Worker, out var known)) return known;
        var (stop, clock) = (TestContext.Current.CancellationToken, new StillClock());
        await using var db = world.Database.Open();
        var actor = (await Actors.OfAsync(db, visitor.Worker, "test", stop))!;
        var account = await db.Accounts.Where(one => one.WorkerId == visitor.Worker).Select(static one => one.Id).SingleAsync(stop);
        var (text, _) = await new ApiTokens(db, clock).MakeAsync(actor, account, new TokenAsked("the matrix", TokenScopes.Of(actor), 1), stop);
        if (text is not null) await new ApiTokens(db, clock).FindAsync(text, "test", stop);
        return made[visitor.Worker] = text;
    }
}
