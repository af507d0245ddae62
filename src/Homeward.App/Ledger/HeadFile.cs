using System.Globalization;
using System.Text;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Ledger;

/// <summary>The ledger's last entry and its hash, a line a day, kept where the database's owner does not write: a ledger made anew no longer agrees with it.</summary>
public static class HeadFile
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Adds a line, which is on the disk when this returns; none while the ledger is empty.</summary>
    public static async Task AppendAsync(HomewardDb db, string file, DateTimeOffset now, CancellationToken stop = default)
    {
        var head = await db.LedgerHeads.AsNoTracking().SingleAsync(stop);
        if (head.Sequence == 0) return;
        var line = string.Create(CultureInfo.InvariantCulture, $"{now.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture)} {head.Sequence} {Convert.ToHexStringLower(head.Hash)}\n");
        await using var heads = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        // One that was cut short, when the machine went down, stays a line of its own.
        if (await IsCutShortAsync(heads, stop)) line = '\n' + line;
        heads.Seek(0, SeekOrigin.End);
        await heads.WriteAsync(Encoding.ASCII.GetBytes(line), stop);
        await heads.FlushAsync(stop);
        RandomAccess.FlushToDisk(heads.SafeFileHandle);
    }

    /// <summary>The exported heads by sequence, without a line that was cut short; null when the file is not one of heads.</summary>
    public static IReadOnlyDictionary<long, string>? Read(IEnumerable<string> lines)
    {
        var heads = new Dictionary<long, string>();
        var others = 0;
        foreach (var line in lines.Where(static line => line.Length > 0))
        {
            if (Parts(line) is { } head) heads[head.Sequence] = head.Hash;
            else others++;
        }

        return heads.Count == 0 && others > 0 ? null : heads;
    }

    /// <summary>When the last line was added; null where there is none.</summary>
    public static async Task<DateTimeOffset?> LastAsync(string file, CancellationToken stop = default)
    {
        if (!File.Exists(file)) return null;
        return (await File.ReadAllLinesAsync(file, stop)).Select(Parts).LastOrDefault(static head => head is not null)?.At;
    }

    private static (DateTimeOffset At, long Sequence, string Hash)? Parts(string line) =>
        line.Split(' ') is [var at, var sequence, { Length: 2 * LedgerHash.Length } hash]
        && DateTimeOffset.TryParseExact(at, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (moment, number, hash)
            : null;

    private static async Task<bool> IsCutShortAsync(FileStream heads, CancellationToken stop)
    {
        if (heads.Length == 0) return false;
        heads.Seek(-1, SeekOrigin.End);
        var last = new byte[1];
        await heads.ReadExactlyAsync(last, stop);
        return last[0] != '\n';
    }
}
