using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Workers;

/// <summary>Somebody joins: on record as a worker, with an account that a one-time code opens.</summary>
public sealed record Joiner(string Name, string UserName, Role Role, Guid? SupervisorId, Guid? AgencyId)
{
    /// <summary>True where the agency's identity provider vouches for them; then there is no code.</summary>
    public bool ByProvider { get; init; }
}

/// <summary>The code to hand over, shown once.</summary>
public sealed record JoinedWorker(Guid WorkerId, string? Code, bool NeedsSecond);

/// <summary>An administrator's acts that let somebody in.</summary>
public sealed class Joining(HomewardDb db, TimeProvider clock)
{
    public async Task<(JoinedWorker? Joined, IReadOnlyList<Refusal> Refusals)> JoinAsync(Actor actor, Joiner joiner, CancellationToken stop = default)
    {
        var refusals = await RefusalsAsync(joiner, stop);
        if (refusals.Count > 0) return (null, refusals);
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var now = clock.GetUtcNow();
        var worker = new Worker
        {
            Id = Guid.NewGuid(), Name = joiner.Name.Trim(), Role = joiner.Role, SupervisorId = joiner.SupervisorId, AgencyId = joiner.AgencyId,
        };
        var account = SetUp.New(Guid.NewGuid(), worker.Id, joiner.UserName, now, joiner.ByProvider);
        db.Workers.Add(worker);
        db.Accounts.Add(account);
        await db.SaveChangesAsync(stop);
        var code = joiner.ByProvider ? null : await InviteAsync(actor, account.Id, needsSecond: false, now, stop);
        await WriteDownAsync(actor, "Add a worker", worker, account.Id, now, stop);
        await transaction.CommitAsync(stop);
        return (new JoinedWorker(worker.Id, code, false), []);
    }

    /// <summary>
    /// A new code for somebody who has lost what they sign in with; codes given before serve no longer. Where there is another administrator, that one confirms
    /// it first: nobody alone takes over a colleague's account.
    /// </summary>
    public async Task<JoinedWorker?> InviteAgainAsync(Actor actor, Guid workerId, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var now = clock.GetUtcNow();
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(known => known.WorkerId == workerId && known.DisabledAt == null && !known.ByProvider, stop);
        if (account is null) return null;
        var needsSecond = await db.Workers.AnyAsync(
            worker => worker.Role == Role.Administrator && worker.LeftOn == null && worker.Id != actor.WorkerId && worker.Id != workerId
                && db.Accounts.Any(other => other.WorkerId == worker.Id && other.DisabledAt == null && other.LastUsedAt != null),
            stop);
        await db.Invitations.Where(invitation => invitation.AccountId == account.Id && invitation.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static invitation => invitation.EndsAt, now), stop);
        var code = await InviteAsync(actor, account.Id, needsSecond, now, stop);
        await LedgerWriter.AppendAsync(db, new Deed { At = now, Actor = actor, Process = "Give a one-time code", Records = [AccountDeeds.Record(account.Id)] }, stop);
        await transaction.CommitAsync(stop);
        return new JoinedWorker(workerId, code, needsSecond);
    }

    /// <summary>The second administrator confirms a code that the first gave.</summary>
    public async Task<bool> ConfirmAsync(Actor actor, Guid invitationId, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var now = clock.GetUtcNow();
        var confirmed = await db.Invitations
            .Where(invitation => invitation.Id == invitationId && invitation.NeedsSecond && invitation.ConfirmedBy == null && invitation.MadeBy != actor.WorkerId && invitation.EndsAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(static invitation => invitation.ConfirmedBy, actor.WorkerId), stop);
        if (confirmed == 0) return false;
        await LedgerWriter.AppendAsync(db, new Deed { At = now, Actor = actor, Process = "Confirm a one-time code", Records = [$"invitation:{invitationId:N}"] }, stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    private async Task<IReadOnlyList<Refusal>> RefusalsAsync(Joiner joiner, CancellationToken stop)
    {
        var refusals = new List<Refusal>();
        if (WorkerNames.Refusal(joiner.Name, Said.Of("Give the name colleagues know them by.")) is { } wrong) refusals.Add(new Refusal(wrong, nameof(Joiner.Name)));
        var key = Account.KeyOf(joiner.UserName);
        if (UserNames.Refusal(joiner.UserName) is { } sentence) refusals.Add(new Refusal(sentence, nameof(Joiner.UserName)));
        else if (await db.Accounts.AnyAsync(account => account.UserNameKey == key, stop))
            refusals.Add(new Refusal("Somebody has this user name, or had it: user names are not given twice.", nameof(Joiner.UserName)));
        if (joiner.SupervisorId is { } above && !await db.Workers.AnyAsync(worker => worker.Id == above && worker.LeftOn == null && worker.Role == Role.Supervisor, stop))
            refusals.Add(new Refusal("Choose a supervisor who is here.", nameof(Joiner.SupervisorId)));
        if (joiner.AgencyId is { } agency && !await db.Agencies.AnyAsync(known => known.Id == agency, stop))
            refusals.Add(new Refusal("Choose one of the agencies.", nameof(Joiner.AgencyId)));
        return refusals;
    }

    private async Task<string> InviteAsync(Actor actor, Guid accountId, bool needsSecond, DateTimeOffset now, CancellationToken stop)
    {
        var code = OneTimeCode.New(out var words);
        db.Invitations.Add(new Invitation
        {
            Id = Guid.NewGuid(), AccountId = accountId, CodeHash = code.Hash, MadeBy = actor.WorkerId, MadeAt = now, EndsAt = now + Invitation.Lasts, NeedsSecond = needsSecond,
        });
        await db.SaveChangesAsync(stop);
        return words;
    }

    private Task<long> WriteDownAsync(Actor actor, string process, Worker worker, Guid accountId, DateTimeOffset now, CancellationToken stop) => LedgerWriter.AppendAsync(
        db, new Deed { At = now, Actor = actor, Process = process, Reason = worker.Role.ToString(), Records = [$"worker:{worker.Id:N}", AccountDeeds.Record(accountId)] }, stop);
}
