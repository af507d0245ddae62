using System.Globalization;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Durability;

/// <summary>What must hold for a record whatever broke while it was written: no act is half there, and nothing is there that no act wrote.</summary>
internal static class WholeRecord
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(Database database, DocumentStore? papers, CancellationToken stop)
    {
        await using var db = database.Open();
        var faults = new List<string>();
        var verdict = await LedgerVerifier.VerifyAsync(db, stop: stop);
        if (!verdict.Holds) faults.Add(verdict.Sentence!);
        var entries = await db.LedgerEntries.AsNoTracking().OrderBy(static entry => entry.Sequence).ToListAsync(stop);
        faults.AddRange(await ActsAsync(db, entries, stop));
        faults.AddRange(await WrittenRows.FaultsAsync(db, entries, stop));
        faults.AddRange(await VersionsAsync(db, entries, stop));
        if (papers is not null)
        {
            var (_, damaged) = await DocumentVerifier.VerifyAsync(db, papers, stop);
            faults.AddRange(damaged.Select(static fault => $"The file of paper {fault.DocumentId:N} is {fault.What}."));
        }

        faults.AddRange(await DueAsync(database, stop));
        return faults;
    }

    /// <summary>The same of a record that tests have put facts in beside acts: what its acts wrote.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOfActsAsync(Database database, CancellationToken stop)
    {
        await using var db = database.Open();
        var verdict = await LedgerVerifier.VerifyAsync(db, stop: stop);
        var entries = await db.LedgerEntries.AsNoTracking().OrderBy(static entry => entry.Sequence).ToListAsync(stop);
        return [.. verdict.Holds ? [] : new[] { verdict.Sentence! }, .. await ActsAsync(db, entries, stop), .. await VersionsAsync(db, entries, stop)];
    }

    // Each act that was done has its key with its answer, and its entry; neither is there without the other.
    private static async Task<IEnumerable<string>> ActsAsync(HomewardDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken stop)
    {
        var written = entries.Where(static entry => OperationKinds.All.ContainsKey(entry.Process)).Select(static entry => $"{entry.Process} {entry.Children}").Order(StringComparer.Ordinal);
        var answered = (await db.OperationKeys.AsNoTracking().ToListAsync(stop))
            .Select(static key => $"{key.Process} {string.Join(' ', OperationContent.Read(key.Answer).Children)}").Order(StringComparer.Ordinal).ToList();
        return written.SequenceEqual(answered, StringComparer.Ordinal) ? [] : [$"The ledger has other acts than those that were answered: {string.Join("; ", written.Except(answered, StringComparer.Ordinal).Concat(answered.Except(written, StringComparer.Ordinal)))}"];
    }

    private static async Task<IEnumerable<string>> VersionsAsync(HomewardDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken stop)
    {
        var named = entries.SelectMany(static entry => entry.Children.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal).ToList();
        var kept = (await db.LedgerChildren.AsNoTracking().ToListAsync(stop)).Select(static row => new ChildVersion(row.ChildId, row.Version)).ToList();
        var last = kept.GroupBy(static row => row.ChildId).ToDictionary(static group => group.Key, static group => (Last: group.Max(static row => row.Version), Count: group.LongCount(), First: group.Min(static row => row.Version)));
        var faults = (await db.Children.AsNoTracking().ToListAsync(stop))
            .Where(child => last.TryGetValue(child.Id, out var of) && (of.Last != child.Version || of.Count != of.Last - of.First + 1))
            .Select(static child => string.Create(CultureInfo.InvariantCulture, $"Child {child.Id:N} stands at version {child.Version}, to which no unbroken row of entries leads.")).ToList();
        if (!named.SequenceEqual(kept.Select(static row => row.ToString()).Order(StringComparer.Ordinal), StringComparer.Ordinal)) faults.Add("The ledger's entries name other versions of children than its table of children.");
        return faults;
    }

    // The stored lists equal those made from nothing, row for row.
    private static async Task<IEnumerable<string>> DueAsync(Database database, CancellationToken stop)
    {
        var stored = await RowsAsync(database, stop);
        await new DueSweep(database, await new AgencyLaw(database).ReadAsync(stop), TimeProvider.System).RebuildAsync(stop);
        var made = await RowsAsync(database, stop);
        return stored.SequenceEqual(made) ? [] : [$"The due lists are not as they are made from nothing: {stored.Except(made).FirstOrDefault()} against {made.Except(stored).FirstOrDefault()}"];
    }

    private static async Task<IReadOnlyList<object>> RowsAsync(Database database, CancellationToken stop)
    {
        await using var db = database.Open();
        return
        [
            .. (IEnumerable<object>)await db.DueItems.AsNoTracking().OrderBy(static item => item.ChildId).ThenBy(static item => item.Number).ToListAsync(stop),
            .. await db.Summaries.AsNoTracking().OrderBy(static summary => summary.ChildId).ToListAsync(stop),
            .. await db.Episodes.AsNoTracking().OrderBy(static episode => episode.ChildId).ThenBy(static episode => episode.FactId).ToListAsync(stop),
            .. await db.PlacementIntervals.AsNoTracking().OrderBy(static stay => stay.ChildId).ThenBy(static stay => stay.FactId).ToListAsync(stop),
        ];
    }
}
