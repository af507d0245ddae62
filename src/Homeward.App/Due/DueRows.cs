using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;

namespace Homeward.App.Due;

/// <summary>The evaluation's due dates as rows.</summary>
internal static class DueRows
{
    public static IReadOnlyList<DueItem> From(Guid childId, DueList dues)
    {
        // Sorted as Rulebook.Evaluate sorts: by day, then rule, then as evaluated.
        var sorted = dues.OrderBy(static due => due.DueOn ?? DateOnly.MaxValue).ThenBy(static due => due.Rule.Id, StringComparer.Ordinal);
        return [.. sorted.Select((due, at) => Row(childId, at + 1, due, dues))];
    }

    public static string Hash(IReadOnlyList<DueItem> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"{row.RuleId}|{row.RuleFrom:O}|{row.AboutKind}|{row.AboutId}|{row.AboutName}|{row.EpisodeId}|{row.WindowFrom:O}|{row.DueOn:O}|{row.DueAt:O}|{row.Status}|{row.SatisfiedOn:O}|{row.SatisfiedBy}|{row.Tolling}|{row.CanStillBeMet}|{row.NotCollected}|{row.Because}\n");
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static DueItem Row(Guid childId, int number, in DueDate due, DueList dues) => new()
    {
        ChildId = childId,
        Number = number,
        RuleId = due.Rule.Id,
        RuleFrom = due.Rule.EffectiveFrom,
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
        Because = SameDuty.Sentence(due, dues),
    };

    private static string Days(DaySpan days) =>
        string.Create(CultureInfo.InvariantCulture, $"{days.From:yyyy-MM-dd}..{days.Until.AddDays(-1):yyyy-MM-dd}");
}
