using System.Security.Cryptography;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Tokens;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>A worker sets up how they sign in: the first administrator at the first start, everybody else with an invitation's code.</summary>
public sealed class SetUp(HomewardDb db, TimeProvider clock)
{
    private static readonly TimeSpan OwnInvitation = TimeSpan.FromMinutes(15);
    private static readonly Said NotOpen = Said.Of("This code serves no longer. Ask an administrator for a new one.");

    public static Task<bool> IsFirstAsync(HomewardDb db, CancellationToken stop = default) => NoAccountAsync(db, stop);

    /// <summary>The first administrator, their account and what they sign in with: all or nothing, and only where there is no account yet.</summary>
    public Task<Refusal?> FirstAsync(Guid accountId, string name, string userName, Means means, string address, CancellationToken stop = default) =>
        WriteTransaction.AloneAsync(db, () => MakeFirstAsync(accountId, name, userName, means, address, stop), stop);

    /// <summary>The open invitation of a user name that a code belongs to; a code the worker printed makes one. Null when it is neither.</summary>
    public async Task<Invitation?> InvitationAsync(string userName, string code, CancellationToken stop = default) =>
        await InvitedAsync(userName, code, stop) ?? await PrintedAsync(userName, code, stop);

    private async Task<Refusal?> MakeFirstAsync(Guid accountId, string name, string userName, Means means, string address, CancellationToken stop)
    {
        if (!await NoAccountAsync(db, stop)) return new Refusal("Somebody has set up the first administrator already. Sign in.");
        var now = clock.GetUtcNow();
        var worker = new Worker { Id = Guid.NewGuid(), Name = name.Trim(), Role = Role.Administrator };
        db.Workers.Add(worker);
        db.Accounts.Add(New(accountId, worker.Id, userName, now));
        await db.SaveChangesAsync(stop);
        var actor = new Actor { WorkerId = worker.Id, Name = worker.Name, Role = worker.Role, Unit = [worker.Id], Conflicts = [], From = address };
        await KeepAsync(accountId, means, now, stop);
        await WriteDownAsync(actor, accountId, "Set up the first administrator", means, now, stop);
        return null;
    }

    private async Task<Invitation?> PrintedAsync(string userName, string code, CancellationToken stop)
    {
        var (key, hash, now) = (Account.KeyOf(userName), OneTimeCode.HashOf(code), clock.GetUtcNow());
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(known => known.UserNameKey == key && known.DisabledAt == null && !known.ByProvider, stop);
        if (account is null) return null;
        var spent = await db.RecoveryCodes.Where(printed => printed.AccountId == account.Id && printed.Hash == hash && printed.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static printed => printed.UsedAt, now), stop);
        if (spent == 0) return null;
        var invitation = new Invitation
        {
            Id = Guid.NewGuid(), AccountId = account.Id, CodeHash = hash, MadeBy = account.WorkerId, MadeAt = now, EndsAt = now + OwnInvitation, NeedsSecond = false,
        };
        db.Invitations.Add(invitation);
        await db.SaveChangesAsync(stop);
        await LedgerWriter.AppendAsync(db, new Deed { At = now, By = account.UserName, Process = "Use a printed code", Records = [AccountDeeds.Record(account.Id)] }, stop);
        await transaction.CommitAsync(stop);
        return invitation;
    }

    private async Task<Invitation?> InvitedAsync(string userName, string code, CancellationToken stop)
    {
        var (key, hash, now) = (Account.KeyOf(userName), OneTimeCode.HashOf(code), clock.GetUtcNow());
        var open = await (from account in db.Accounts
                          where account.UserNameKey == key && account.DisabledAt == null
                          join invitation in db.Invitations on account.Id equals invitation.AccountId
                          where invitation.UsedAt == null && invitation.EndsAt > now && (!invitation.NeedsSecond || invitation.ConfirmedBy != null)
                          select invitation).AsNoTracking().ToListAsync(stop);
        return open.Find(invitation => CryptographicOperations.FixedTimeEquals(invitation.CodeHash, hash));
    }

    /// <summary>Spends the invitation and keeps what the worker set up; what the account had before goes, and so do its sessions and tokens.</summary>
    public async Task<Refusal?> AcceptAsync(Guid invitationId, Means means, string address, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var now = clock.GetUtcNow();
        var spent = await db.Invitations.Where(invitation => invitation.Id == invitationId && invitation.UsedAt == null && invitation.EndsAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(static invitation => invitation.UsedAt, now), stop);
        if (spent == 0) return new Refusal(NotOpen);
        var account = await (from invitation in db.Invitations
                             where invitation.Id == invitationId
                             join known in db.Accounts on invitation.AccountId equals known.Id
                             where known.DisabledAt == null
                             select known).AsNoTracking().SingleOrDefaultAsync(stop);
        if (account is null || await Actors.OfAsync(db, account.WorkerId, address, stop) is not { } actor) return new Refusal(NotOpen);
        await db.Passkeys.Where(passkey => passkey.AccountId == account.Id).ExecuteDeleteAsync(stop);
        await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ExecuteDeleteAsync(stop);
        await db.Accounts.Where(known => known.Id == account.Id).ExecuteUpdateAsync(
            set => set.SetProperty(static known => known.PasswordHash, (string?)null)
                .SetProperty(static known => known.TotpSecret, (string?)null)
                .SetProperty(static known => known.TotpStep, (long?)null),
            stop);
        await Sessions.EndAllAsync(db, account.Id, stop: stop);
        await ApiTokens.RevokeAllAsync(db, account.Id, now, stop);
        await KeepAsync(account.Id, means, now, stop);
        await WriteDownAsync(actor, account.Id, "Set up how to sign in", means, now, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    internal static Account New(Guid accountId, Guid workerId, string userName, DateTimeOffset now, bool byProvider = false) => new()
    {
        Id = accountId, WorkerId = workerId, UserName = userName.Trim(), UserNameKey = Account.KeyOf(userName), CreatedAt = now, ByProvider = byProvider,
    };

    private static async Task<bool> NoAccountAsync(HomewardDb db, CancellationToken stop) => !await db.Accounts.AnyAsync(stop);

    private Task KeepAsync(Guid accountId, Means means, DateTimeOffset now, CancellationToken stop) => new OwnMeans(db, clock).KeepAsync(accountId, means, now, stop);

    private Task<long> WriteDownAsync(Actor actor, Guid accountId, string process, Means means, DateTimeOffset now, CancellationToken stop) => LedgerWriter.AppendAsync(
        db, new Deed { At = now, Actor = actor, Process = process, Reason = OwnMeans.Words(means), Records = [AccountDeeds.Record(accountId)] }, stop);
}
