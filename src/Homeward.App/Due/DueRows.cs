using System.Globalization;
using System.Security.Cryptography;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;

namespace Homeward.App.Due;

/// <summary>The evaluation's due dates as rows.</summary>
internal static class DueRows
{
    public static IReadOnlyList<DueItem> From(Guid childId, DueList dues)
    {
        var rows = new DueItem[dues.Count];
        var order = dues.InOrder();
        var twoLaws = SpeaksOfTwoLaws(dues);
        for (var at = 0; at < rows.Length; at++)
        {
            ref readonly var due = ref dues.AsSpan()[order[at]];
            rows[at] = Row(childId, at + 1, due, twoLaws ? SameDuty.Sentence(due, dues) : due.Sentence);
        }

        return rows;
    }

    /// <summary>Of everything a line says and of the name the child has in it; two lists of a child with the same hash are the same.</summary>
    public static string Hash(string? childName, IReadOnlyList<DueItem> rows)
    {
        var packed = new Packing((rows.Count + 1) * 256);
        packed.Add(childName);
        foreach (var row in rows)
        {
            packed.Add(row.RuleId);
            packed.Add(row.RuleTitle);
            packed.Add(row.RuleFrom);
            packed.Add((int)row.AboutKind);
            packed.Add(row.AboutId);
            packed.Add(row.AboutName);
            packed.Add(row.EpisodeId);
            packed.Add(row.WindowFrom);
            packed.Add(row.DueOn);
            packed.Add(row.DueAt);
            packed.Add((int)row.Status);
            packed.Add(row.SatisfiedOn);
            packed.Add(row.SatisfiedBy);
            packed.Add(row.Tolling);
            packed.Add((row.CanStillBeMet ? 1 : 0) + (row.NotCollected ? 2 : 0) + (row.Owed ? 4 : 0) + (row.PutOffUntil is null ? 0 : 8));
            if (row.PutOffUntil is { } until) packed.Add(until);
            packed.Add(row.Because);
        }

        return Convert.ToHexStringLower(SHA256.HashData(packed.Bytes).AsSpan(0, 16));
    }

    private static DueItem Row(Guid childId, int number, in DueDate due, string because) => new()
    {
        ChildId = childId,
        Number = number,
        RuleId = due.Rule.Id,
        RuleTitle = due.Rule.Title,
        RuleFrom = due.Rule.Name.From,
        AboutKind = due.About.Kind,
        AboutId = due.About.Id,
        AboutName = due.About.Name,
        EpisodeId = due.EpisodeId,
        WindowFrom = due.WindowFrom,
        DueOn = due.DueOn,
        DueAt = due.DueAt,
        Status = due.Status,
        SatisfiedOn = due.SatisfiedOn,
        SatisfiedBy = due.SatisfiedBy,
        Tolling = due.Tolling.Count == 0 ? null : string.Join(' ', due.Tolling.Select(Days)),
        CanStillBeMet = due.CanStillBeMet,
        NotCollected = due.NotCollected,
        Owed = due.IsOwed,
        Because = because,
    };

    private static bool SpeaksOfTwoLaws(DueList dues)
    {
        foreach (ref readonly var due in dues.AsSpan())
        {
            if (due.EarlierIs is not null) return true;
        }

        return false;
    }

    private static string Days(DaySpan days) =>
        string.Create(CultureInfo.InvariantCulture, $"{days.From:yyyy-MM-dd}..{days.Until.AddDays(-1):yyyy-MM-dd}");
}
