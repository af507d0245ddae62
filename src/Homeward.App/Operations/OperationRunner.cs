using System.Data.Common;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Ledger;
using Homeward.App.Search;
using Homeward.App.Secrets;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Operations;

/// <summary>
/// Runs an operation: once for each key, on the versions it was based on, in cases that are open to the actor, with its facts, the due list and its ledger entry
/// in one transaction. An expected no changes nothing.
/// </summary>
public sealed class OperationRunner(HomewardDb db, Rulebook rulebook, TimeProvider clock, SealedWords? secrets = null)
{
    public async Task<Outcome> RunAsync(Actor actor, Guid key, Operation operation, CancellationToken stop = default)
    {
        var content = OperationContent.Hash(operation);
        if (await AnsweredAsync(actor, key, operation, content, stop) is { } before) return before;
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        try
        {
            await TakeTurnAsync(key, stop);
            if (await AnsweredAsync(actor, key, operation, content, stop) is { } meanwhile) return meanwhile;
            var outcome = await DecideAsync(actor, operation, stop);
            if (outcome.Kind is not OutcomeKind.Done)
            {
                // What a refused act had begun to add must not be saved by whoever uses the context next.
                db.ChangeTracker.Clear();
                return outcome;
            }

            db.OperationKeys.Add(new OperationKey
            {
                Key = key,
                WorkerId = actor.WorkerId,
                Process = operation.Process,
                ContentHash = content,
                Answer = OperationContent.Write(outcome),
                At = clock.GetUtcNow(),
            });
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return outcome;
        }
        catch (Exception broken) when (Broken(broken) is { } database)
        {
            await transaction.RollbackAsync(CancellationToken.None);
            db.ChangeTracker.Clear();
            if (await AnsweredAsync(actor, key, operation, content, stop) is { } first) return first;
            if (HeldByDatabase.Sentence(database) is { } sentence) return No(new Refusal(sentence));
            throw;
        }
    }

    // A second run of the same key waits here, and finds the first's answer. On SQLite the transaction itself does that.
    private async Task TakeTurnAsync(Guid key, CancellationToken stop)
    {
        if (!db.Database.IsNpgsql()) return;
        var turn = BitConverter.ToInt64(key.ToByteArray());
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({turn})", stop);
    }

    private static DbException? Broken(Exception thrown) => thrown as DbException ?? (thrown as DbUpdateException)?.InnerException as DbException;

    private static Outcome No(params IReadOnlyList<Refusal> refusals) => new() { Kind = OutcomeKind.Refused, Refusals = refusals };

    private async Task<Outcome?> AnsweredAsync(Actor actor, Guid key, Operation operation, byte[] content, CancellationToken stop)
    {
        var known = await db.OperationKeys.AsNoTracking().SingleOrDefaultAsync(used => used.Key == key, stop);
        if (known is null) return null;
        var same = known.WorkerId == actor.WorkerId
            && string.Equals(known.Process, operation.Process, StringComparison.Ordinal)
            && known.ContentHash.AsSpan().SequenceEqual(content);
        return same ? OperationContent.Read(known.Answer) : new Outcome { Kind = OutcomeKind.KeyReused };
    }

    private async Task<Outcome> DecideAsync(Actor actor, Operation operation, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (!operation.By.Contains(actor.Role)) return new Outcome { Kind = OutcomeKind.NotFound };
        var seen = operation.Children.OrderBy(static child => child.ChildId).DistinctBy(static child => child.ChildId).ToList();
        foreach (var child in seen)
        {
            var right = await CaseAccess.RightAsync(db, actor, child.ChildId, now, clock.Today(), stop);
            if (!CaseAccess.Writes(right)) return new Outcome { Kind = OutcomeKind.NotFound };
        }

        if (await TakeAsync(seen, stop) is { Count: > 0 } stale) return new Outcome { Kind = OutcomeKind.Stale, Stale = stale };
        if (AnswerCheck.Of(operation) is { Count: > 0 } wrong) return No(wrong);
        var histories = seen.Count == 0
            ? new Dictionary<Guid, CaseHistory>()
            : await new FactsLoader(db).LoadAmongAsync([.. seen.Select(static child => child.ChildId)], stop);
        var change = new Change(db, rulebook, actor, now, clock.Today(), histories, secrets);
        await operation.DecideAsync(change, stop);
        if (change.Refusals.Count > 0) return No(change.Refusals);
        return await WriteAsync(operation, change, histories, stop);
    }

    // Rows are taken in the order of their ids, so that two operations on the same children cannot wait for each other.
    private async Task<IReadOnlyList<ChildVersion>> TakeAsync(IReadOnlyList<ChildVersion> seen, CancellationToken stop)
    {
        var stale = new List<ChildVersion>();
        foreach (var (id, version) in seen)
        {
            var taken = await db.Children.Where(child => child.Id == id && child.Version == version)
                .ExecuteUpdateAsync(static set => set.SetProperty(static child => child.Version, static child => child.Version + 1), stop);
            if (taken == 0) stale.Add(new ChildVersion(id, await db.Children.Where(child => child.Id == id).Select(static child => child.Version).SingleAsync(stop)));
        }

        return stale;
    }

    private async Task<Outcome> WriteAsync(
        Operation operation, Change change, IReadOnlyDictionary<Guid, CaseHistory> histories, CancellationToken stop)
    {
        var known = await db.Children.AsNoTracking().Where(child => histories.Keys.Contains(child.Id)).ToListAsync(stop);
        var changes = new List<CaseChange>();
        var refusals = new List<Refusal>();
        foreach (var child in known.Concat(change.Started))
        {
            IReadOnlyList<Fact> added = [.. change.Added.Where(one => one.ChildId == child.Id).Select(static one => one.Fact)];
            var before = histories.GetValueOrDefault(child.Id);
            var after = new CaseHistory([.. before?.Versions ?? [], .. added]);
            refusals.AddRange(Contradicted(before, after));
            if (refusals.Count == 0) changes.Add(new CaseChange(child, before is null, added, after.Current()));
        }

        if (refusals.Count > 0) return No([.. refusals.Distinct()]);
        await new FactsWriter(db, rulebook, clock).WriteAsync(changes, stop);
        // Rows beside the facts may name a child that has just been put on record.
        await db.SaveChangesAsync(stop);
        await new FactsWriter(db, rulebook, clock).ProjectAgainAsync(change.Again, stop);
        await SearchIndex.TextsAsync(db, [.. changes.Select(static one => one.Child.Id)], stop);
        IReadOnlyList<ChildVersion> left = [.. changes.Select(static one => new ChildVersion(one.Child.Id, one.Child.Version))];
        await LedgerWriter.AppendAsync(
            db,
            new Deed
            {
                At = change.Now, Actor = change.Actor, Process = operation.Process, Reason = operation.Reason, Children = left, Records = change.Records,
            },
            stop);
        return new Outcome { Kind = OutcomeKind.Done, Subject = change.Subject, Children = left };
    }

    // Only what these facts bring about: an import may have left an older contradiction, which is not this worker's to mend first.
    private static IEnumerable<Refusal> Contradicted(CaseHistory? before, CaseHistory after)
    {
        var old = before is null ? [] : Contradictions.Of(before.Versions).Select(static found => found.Sentence).ToHashSet(StringComparer.Ordinal);
        return Contradictions.Of(after.Versions).Where(found => !old.Contains(found.Sentence))
            .Select(static found => new Refusal(Said.InEnglish(found.Sentence), found.Property));
    }
}
