using System.Globalization;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Ledger;

/// <summary>The ledger's last entry and its hash, a line a day, kept where the database's owner does not write: a ledger made anew no longer agrees with it.</summary>
public static class HeadFile
{
    public static async Task AppendAsync(HomewardDb db, string file, DateTimeOffset now, CancellationToken stop = default)
    {
        var head = await db.LedgerHeads.AsNoTracking().SingleAsync(stop);
        if (head.Sequence == 0) return;
        var line = string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-dd'T'HH:mm:ss'Z'} {head.Sequence} {Convert.ToHexStringLower(head.Hash)}\n");
        await File.AppendAllTextAsync(file, line, stop);
    }

    /// <summary>The exported heads by sequence; null when the file is not one of heads.</summary>
    public static IReadOnlyDictionary<long, string>? Read(IEnumerable<string> lines)
    {
        var heads = new Dictionary<long, string>();
        foreach (var line in lines.Where(static line => line.Length > 0))
        {
            if (line.Split(' ') is not [_, var sequence, var hash] || !long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            heads[number] = hash;
        }

        return heads;
    }
}
