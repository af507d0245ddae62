using System.Diagnostics;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Bench;

/// <summary>The whole ledger read from its first entry, as <c>homeward verify</c> reads it; against a bare read of the same rows.</summary>
internal static class LedgerBench
{
    private const int Batch = 20_000;

    private static readonly DateTimeOffset Begun = new(2026, 1, 1, 8, 0, 0, TimeSpan.Zero);

    public static async Task<int> RunAsync(int[] sizes)
    {
        foreach (var entries in sizes.Length > 0 ? sizes : [1_000_000])
        {
            foreach (var kind in ScratchDatabase.Kinds)
            {
                await using var scratch = await ScratchDatabase.NewAsync(kind);
                await FillAsync(scratch.Database, entries);
                var bare = await MeasureAsync(() => ReadAsync(scratch.Database));
                for (var run = 0; run < 3; run++)
                {
                    var verified = await MeasureAsync(() => VerifyAsync(scratch.Database));
                    Console.WriteLine(FormattableString.Invariant(
                        $"{kind,-9} {entries,9:N0} entries verified in {verified.Taken.TotalSeconds:N1} s, {verified.Worked.TotalSeconds:N1} s of processor; bare read of the rows {bare.Taken.TotalSeconds:N1} s, {bare.Worked.TotalSeconds:N1} s of processor"));
                }
            }
        }

        return 0;
    }

    private static async Task FillAsync(Database database, int count)
    {
        await using var db = database.Open();
        var previous = new byte[LedgerHash.Length];
        for (var from = 1; from <= count; from += Batch)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await using var rows = RowWriter.For(db);
            for (var sequence = from; sequence < Math.Min(from + Batch, count + 1); sequence++)
            {
                var entry = Entry(sequence, previous);
                entry = entry with { Hash = LedgerHash.Of(entry) };
                rows.Add(default, entry);
                previous = entry.Hash;
            }

            await rows.FlushAsync(default);
            await transaction.CommitAsync();
        }

        await db.LedgerHeads.ExecuteUpdateAsync(set => set.SetProperty(static head => head.Sequence, count).SetProperty(static head => head.Hash, previous));
    }

    // About 400 bytes, as a visit to three children with its notes leaves them.
    private static LedgerEntry Entry(long sequence, byte[] previous)
    {
        var child = new Guid((int)sequence, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 1);
        return new LedgerEntry
        {
            Sequence = sequence,
            At = Begun.AddSeconds(sequence * 7),
            WorkerId = new Guid((int)(sequence % 500), 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 2),
            Worker = "Keisha Lang",
            Process = "visit.record",
            Reason = sequence % 5 == 0 ? "The petition says another day." : null,
            From = "127.0.0.1",
            Children = string.Join(' ', new ChildVersion(child, 1 + (sequence % 90)), new ChildVersion(child, 1 + (sequence % 70))),
            Records = string.Join(' ', $"CaseworkerVisit:{child:N}", $"CaseNote:{child:N}", $"CaseworkerVisit:{child:N}", $"CaseNote:{child:N}"),
            PreviousHash = previous,
            Hash = [],
        };
    }

    private static async Task ReadAsync(Database database)
    {
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "select * from ledger_entry order by sequence";
        await using var rows = await command.ExecuteReaderAsync();
        var values = new object[rows.FieldCount];
        while (await rows.ReadAsync()) rows.GetValues(values);
    }

    private static async Task VerifyAsync(Database database)
    {
        await using var db = database.Open();
        var verdict = await LedgerVerifier.VerifyAsync(db);
        if (!verdict.Holds) throw new InvalidOperationException(verdict.Sentence);
    }

    private static async Task<(TimeSpan Taken, TimeSpan Worked)> MeasureAsync(Func<Task> work)
    {
        var (started, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await work();
        return (Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - worked);
    }
}
