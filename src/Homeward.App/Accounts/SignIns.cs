using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>The one way a session begins, whatever was proved before, and the one way a person ends it.</summary>
public sealed class SignIns(HomewardDb db, TimeProvider clock)
{
    /// <summary>The id of a new session; null where the account is disabled, its worker has left, or the step that led here was used before.</summary>
    public async Task<string?> OpenAsync(
        Guid accountId, SignInWay way, string address, string? step = null, string? providerSession = null, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        if (step is not null && !await SpendAsync(step, stop)) return null;
        var byProvider = way is SignInWay.Provider;
        var account = await db.Accounts.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Id == accountId && known.DisabledAt == null && known.ByProvider == byProvider, stop);
        if (account is null || await Actors.OfAsync(db, account.WorkerId, address, stop) is not { } actor) return null;
        var now = clock.GetUtcNow();
        var id = await new Sessions(db, clock).BeginAsync(account, way, address, providerSession, stop);
        await db.Accounts.Where(known => known.Id == accountId).ExecuteUpdateAsync(set => set.SetProperty(static known => known.LastUsedAt, now), stop);
        await new Tries(db, clock).ForgetAsync(account.UserName, stop);
        await LedgerWriter.AppendAsync(db, new Deed { At = now, Actor = actor, Process = "Sign in", Reason = way.ToString(), Records = [AccountDeeds.Record(accountId)] }, stop);
        await transaction.CommitAsync(stop);
        return id;
    }

    /// <summary>Whether an account is closed only because nobody used it: for its owner to hear, who has just proved who they are.</summary>
    public Task<bool> IsClosedUnusedAsync(Guid accountId, CancellationToken stop = default) => UnusedAccounts.IsClosedAsync(db, accountId, stop);

    /// <summary>Ends the session a browser brought to a new sign-in, so that nobody is left in one that was given to them.</summary>
    public Task DropAsync(string sessionId, CancellationToken stop = default) => new Sessions(db, clock).EndAsync(sessionId, stop);

    public async Task ProveAsync(string sessionId, Actor actor, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        await new Sessions(db, clock).ProveAsync(sessionId, stop);
        await LedgerWriter.AppendAsync(db, new Deed { At = clock.GetUtcNow(), Actor = actor, Process = "Prove again who it is" }, stop);
        await transaction.CommitAsync(stop);
    }

    public async Task CloseAsync(string sessionId, Actor actor, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        await new Sessions(db, clock).EndAsync(sessionId, stop);
        await LedgerWriter.AppendAsync(db, new Deed { At = clock.GetUtcNow(), Actor = actor, Process = "Sign out" }, stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>Ends an account's sessions but this one.</summary>
    public async Task CloseOthersAsync(Guid accountId, string sessionId, Actor actor, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        await Sessions.EndAllAsync(db, accountId, sessionId, stop);
        await LedgerWriter.AppendAsync(db, new Deed { At = clock.GetUtcNow(), Actor = actor, Process = "Sign out everywhere else" }, stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>True for the first who ends a step of a sign-in.</summary>
    public async Task<bool> SpendAsync(string step, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var ends = now.AddHours(1);
        await db.SpentSteps.Where(spent => spent.EndsAt < now).ExecuteDeleteAsync(stop);
        if (await db.SpentSteps.AnyAsync(spent => spent.Id == step, stop)) return false;
        db.SpentSteps.Add(new SpentStep(step, ends));
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
