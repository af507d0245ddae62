using System.Globalization;
using System.Text;
using Homeward.Rules.Deadlines;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Verbs;

/// <summary>The title IV-E month table for people: a line a month, and beneath it each run of lost days with its reason and its money.</summary>
internal static class EligibilityText
{
    public static string Of(IReadOnlyList<EligibilityStatus> stays, IReadOnlyList<EligibilityMonth> months)
    {
        var text = new StringBuilder();
        text.AppendLine("  Title IV-E, month by month");
        foreach (var stay in stays)
        {
            text.AppendLine("    " + stay.Sentence);
            foreach (var month in months.Where(month => month.EpisodeId == stay.EpisodeId)) Month(text, month);
        }

        return text.ToString();
    }

    private static void Month(StringBuilder text, EligibilityMonth month)
    {
        var lost = month.DaysInCare - month.DaysClaimable;
        var days = lost == 0
            ? string.Create(CultureInfo.InvariantCulture, $"all {month.DaysInCare} days can be claimed")
            : string.Create(CultureInfo.InvariantCulture, $"{lost} of {month.DaysInCare} days cannot be claimed{Money(month.CentsAtStake)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"    {month.Month:MMMM yyyy} · {days}");
        foreach (var run in month.Lost)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"      {Dates.Day(run.From)} to {Dates.Day(run.Through)} ({run.Days}{Money(run.Cents)}): {run.Sentence}");
        }
    }

    private static string Money(long? cents) => cents is { } told
        ? string.Create(CultureInfo.InvariantCulture, $" · ${told / 100m:N2} at the agency's rate")
        : string.Empty;
}
