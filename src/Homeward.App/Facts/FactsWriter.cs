using System.Data.Common;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Merges;
using Homeward.App.Search;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Facts;

/// <summary>
/// Adds facts to the record, with the due list and everything else that is kept of the child made again in the same transaction. The child's row is taken
/// first, so that two writers of one child take turns on both databases.
/// </summary>
public sealed class FactsWriter(HomewardDb db, Rulebook rulebook, TimeProvider clock)
{
    private readonly CaseProjector projector = new(rulebook);

    /// <summary>Takes in a whole case as another source holds it, with its own stamps: a case file, the demonstration.</summary>
    public async Task<Refusal?> AddAsync(ChildRecord child, CaseHistory history, CancellationToken stop = default) =>
        await InTransactionAsync(async () =>
        {
            if (await db.Children.AnyAsync(known => known.Id == child.Id, stop)) return new Refusal("This child is already on record.");
            await WriteAsync([new CaseChange(child, IsNew: true, history.Versions, history.Current())], stop);
            return null;
        }, stop);

    /// <summary>Records facts of a child, stamped now and with who, based on a version of the child that must still be the last.</summary>
    public async Task<Refusal?> RecordAsync(Guid childId, long basedOn, string by, IReadOnlyList<Fact> facts, CancellationToken stop = default) =>
        await InTransactionAsync(async () =>
        {
            var now = clock.GetUtcNow();
            var taken = await db.Children.Where(child => child.Id == childId && child.Version == basedOn)
                .ExecuteUpdateAsync(set => set.SetProperty(static child => child.Version, static child => child.Version + 1), stop);
            if (taken == 0)
            {
                return new Refusal(await db.Children.AnyAsync(child => child.Id == childId, stop)
                    ? Said.Of("Somebody changed this child's record since you opened it. Look at it again, then repeat the change.")
                    : Said.Of("There is no such child on record."));
            }

            var child = await db.Children.AsNoTracking().SingleAsync(known => known.Id == childId, stop);
            var before = await new FactsLoader(db).LoadAsync(childId, stop);
            IReadOnlyList<Fact> added = [.. facts.Select(fact => fact with { RecordedAt = now, RecordedBy = by })];
            var after = new CaseHistory([.. before?.Versions ?? [], .. added]);
            await WriteAsync([new CaseChange(child, IsNew: false, added, after.Current())], stop);
            return null;
        }, stop);

    /// <summary>Writes a batch within the caller's transaction, the rows of known children taken already.</summary>
    internal async Task WriteAsync(IReadOnlyList<CaseChange> changes, CancellationToken stop)
    {
        await using var rows = RowWriter.For(db);
        await WriteAsync(rows, changes, stop);
    }

    internal async Task WriteAsync(RowWriter rows, IReadOnlyList<CaseChange> changes, CancellationToken stop)
    {
        var day = clock.Today();
        var projection = new ProjectionWriter(db, rows);
        var replaced = new List<ProjectedCase>();
        // Facts name their child, so the children come first.
        foreach (var change in changes.Where(static change => change.IsNew)) rows.Add(change.Child.Id, change.Child with { Name = change.Standing.Child.Name });
        await rows.FlushAsync(stop);
        var elsewhere = await ElsewhereAsync(changes, stop);
        foreach (var (child, isNew, added, standing) in changes)
        {
            var projected = projector.Project(child.Id, standing, day);
            foreach (var fact in added.OrderBy(static fact => fact.RecordedAt)) rows.Add(HomeOf(fact, child.Id, elsewhere), fact);
            if (isNew) projection.Add(projected);
            else replaced.Add(projected);
            if (!isNew && !string.Equals(child.Name, projected.Name, StringComparison.Ordinal)) await RenameAsync(child.Id, projected.Name, stop);
        }

        await rows.FlushAsync(stop);
        await projection.ReplaceAsync(replaced, stop);
        if (elsewhere.Count == 0) await SearchIndex.NamesAsync(db, changes, stop);
        else await SearchIndex.OwnNamesAsync(db, [.. changes.Select(static change => change.Child.Id).Concat(elsewhere.Values).Distinct()], stop);
    }

    /// <summary>After records were put together or separated: what is kept of each is made again from the facts as they are read now.</summary>
    internal async Task ProjectAgainAsync(IReadOnlyList<Guid> children, CancellationToken stop)
    {
        if (children.Count == 0) return;
        await using var rows = RowWriter.For(db);
        var projection = new ProjectionWriter(db, rows);
        await projection.DropAsync(children, stop);
        var today = clock.Today();
        var histories = await new FactsLoader(db).LoadAmongAsync(children, stop);
        await projection.AddAsync([.. histories.Select(one => projector.Project(one.Key, one.Value.Current(), today))], stop);
    }

    // A version follows the one before it into the record that one was written in.
    private static Guid HomeOf(Fact fact, Guid child, Dictionary<Guid, Guid> elsewhere)
    {
        if (fact.Supersedes is not { } before || !elsewhere.TryGetValue(before, out var home)) return child;
        elsewhere[fact.Id] = home;
        return home;
    }

    /// <summary>The versions that were written in records put to these, and in which.</summary>
    private async Task<Dictionary<Guid, Guid>> ElsewhereAsync(IReadOnlyList<CaseChange> changes, CancellationToken stop)
    {
        IReadOnlyList<Guid> known = [.. changes.Where(static change => !change.IsNew).Select(static change => change.Child.Id)];
        if (known.Count == 0) return [];
        var merged = await MergeQuery.MergedIntoAsync(db, known, stop);
        if (merged.Count == 0) return [];
        var own = await new FactsLoader(db).LoadOwnAsync(merged, stop);
        return own.SelectMany(static one => one.Value.Versions.Select(fact => (fact.Id, Home: one.Key))).ToDictionary(static fact => fact.Id, static fact => fact.Home);
    }

    private async Task RenameAsync(Guid childId, string? name, CancellationToken stop) =>
        await db.Children.Where(child => child.Id == childId)
            .ExecuteUpdateAsync(set => set.SetProperty(static child => child.Name, name), stop);

    private async Task<Refusal?> InTransactionAsync(Func<Task<Refusal?>> work, CancellationToken stop)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        try
        {
            var refusal = await work();
            if (refusal is null) await transaction.CommitAsync(stop);
            return refusal;
        }
        catch (DbException broken) when (HeldByDatabase.Sentence(broken) is { } sentence)
        {
            return new Refusal(sentence);
        }
    }
}
