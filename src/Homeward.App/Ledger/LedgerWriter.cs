using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Ledger;

/// <summary>Writes an entry within the transaction of the change it is about: neither is kept without the other.</summary>
public static class LedgerWriter
{
    /// <summary>Appends the deed; call it last before the commit, as writers of all children take turns from here on.</summary>
    /// <returns>The entry's sequence.</returns>
    public static async Task<long> AppendAsync(HomewardDb db, Deed deed, CancellationToken stop = default)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A deed is written down in the transaction of its change.");
        var head = await HeadAsync(db, stop);
        var entry = new LedgerEntry
        {
            Sequence = head.Sequence + 1,
            At = deed.At,
            WorkerId = deed.Actor?.WorkerId,
            Worker = deed.Actor?.Name ?? deed.By ?? throw new ArgumentException("A deed has an actor or a cause.", nameof(deed)),
            Process = deed.Process,
            Reason = deed.Reason,
            From = deed.Actor?.From ?? "console",
            Children = string.Join(' ', deed.Children),
            Records = string.Join(' ', deed.Records),
            PreviousHash = head.Hash,
            Hash = [],
        };
        entry = entry with { Hash = LedgerHash.Of(entry) };
        await using var rows = RowWriter.For(db);
        rows.Add(default, entry);
        foreach (var (child, version) in deed.Children) rows.Add(child, new LedgerChild(child, version, entry.Sequence));
        await rows.FlushAsync(stop);
        await db.LedgerHeads.ExecuteUpdateAsync(
            set => set.SetProperty(static h => h.Sequence, entry.Sequence).SetProperty(static h => h.Hash, entry.Hash), stop);
        return entry.Sequence;
    }

    private static Task<LedgerHead> HeadAsync(HomewardDb db, CancellationToken stop) => db.Database.IsNpgsql()
        ? db.LedgerHeads.FromSql($"select * from ledger_head where one = 1 for update").AsNoTracking().SingleAsync(stop)
        : db.LedgerHeads.AsNoTracking().SingleAsync(stop);
}
