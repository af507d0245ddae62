using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Ledger;

/// <summary>What a walk over the whole ledger found.</summary>
/// <param name="Count">Entries read.</param>
/// <param name="Head">The hash of the last one, in hexadecimal.</param>
/// <param name="FirstBad">The first entry that is not as it was written; null when all are.</param>
/// <param name="Sentence">What is wrong with it.</param>
public sealed record LedgerVerdict(long Count, string Head, long? FirstBad, string? Sentence)
{
    public bool Holds => FirstBad is null;
}

/// <summary>Reads the ledger from its first entry and names the first that was altered, taken out, put in or moved.</summary>
public static class LedgerVerifier
{
    /// <summary>Walks the ledger of a record.</summary>
    /// <param name="db">The record.</param>
    /// <param name="exported">Heads that were kept elsewhere: sequence and hash. An entry cut off or a ledger written anew is found by them.</param>
    /// <param name="stop">Ends the walk.</param>
    public static async Task<LedgerVerdict> VerifyAsync(
        HomewardDb db, IReadOnlyDictionary<long, string>? exported = null, CancellationToken stop = default)
    {
        var previous = new byte[LedgerHash.Length];
        long expected = 1;
        await foreach (var entry in db.LedgerEntries.AsNoTracking().OrderBy(static e => e.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (entry.Sequence != expected) return Bad(expected, $"Entry {expected} is missing: the next on record is {entry.Sequence}.");
            if (!entry.PreviousHash.AsSpan().SequenceEqual(previous)) return Bad(expected, $"Entry {expected} does not follow the one before it.");
            if (!entry.Hash.AsSpan().SequenceEqual(LedgerHash.Of(entry))) return Bad(expected, $"Entry {expected} is not as it was written.");
            if (exported?.TryGetValue(expected, out var kept) == true && !IsHash(kept, entry.Hash))
                return Bad(expected, $"Entry {expected} is not the one whose hash was exported: the ledger was written anew.");
            previous = entry.Hash;
            expected++;
        }

        var last = expected - 1;
        if (exported?.Keys.Where(sequence => sequence > last).Order().ToList() is [var beyond, ..])
            return Bad(expected, $"The ledger ends at entry {last}, but entry {beyond} was exported: entries were cut off.");
        var head = await db.LedgerHeads.AsNoTracking().SingleAsync(stop);
        if (head.Sequence != last || !head.Hash.AsSpan().SequenceEqual(previous))
            return Bad(expected, $"The ledger ends at entry {last}, but its head says {head.Sequence}: entries were cut off or put in.");
        return new LedgerVerdict(last, Convert.ToHexStringLower(previous), null, null);

        LedgerVerdict Bad(long sequence, FormattableString sentence) =>
            new(expected - 1, Convert.ToHexStringLower(previous), sequence, FormattableString.Invariant(sentence));
    }

    private static bool IsHash(string hexadecimal, byte[] hash) => string.Equals(hexadecimal, Convert.ToHexStringLower(hash), StringComparison.OrdinalIgnoreCase);
}
