using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.Time;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>
/// Reviews, hearings and visits. The day a child is considered to have entered foster care is not in the file; the latest it can be, 60 days after removal
/// (45 CFR 1355.20), is taken, so that what is called late is late.
/// </summary>
internal static class ReviewsAndVisits
{
    private const int DaysToDeemedEntry = 60;

    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Visit("chk-045", static (visit, _, _) => visit.Missing(151, 152)),
        On.Visit("chk-062", static (visit, _, _) => visit.NotADay(151) + visit.NotPermitted(152)),
        On.Removal("chk-062", static (removal, _) => NoDays(149, removal.PeriodicReviews) + NoDays(150, removal.PermanencyHearings)),
        On.Removal("chk-174", static (removal, x) => Gap(removal, x, removal.PeriodicReviews, 6, 149)),
        On.Removal("chk-175", static (removal, x) => Gap(removal, x, removal.PermanencyHearings, 12, 150)),
        On.Removal("chk-176", static (removal, x) => Outside(149, removal.PeriodicReviews, removal, x)
            + Outside(150, removal.PermanencyHearings, removal, x)
            + Outside(151, removal.Visits.Select(visit => visit[151]), removal, x)),
        On.Removal("chk-177", static (removal, x) => MonthsWithoutVisit(removal, x) is { Count: > 0 } months
            ? new Fault([151], "no visit in " + string.Join(", ", months.Select(month => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture))))
            : Fault.None),
        On.Visit("chk-178", static (visit, removal, _) => Fault.If(
            visit.Location.Is(1) && visit.VisitedOn.Value is { } day && removal.LastPlacement(day) is null or { IsMissingChild: true }, 151, 152)),
    ];

    private static Fault NoDays(int element, IReadOnlyList<AfcarsValue> days) =>
        days.Aggregate(Fault.None, (fault, day) => fault + Answers.NotADay(element, day));

    private static Fault Gap(AfcarsRemoval removal, Scene x, IReadOnlyList<AfcarsValue> held, int months, int element)
    {
        if (removal.RemovedOn.Value is not { } removed || x.EndOf(removal) is not { } end)
            return Fault.None;
        DateOnly from = removed.AddDays(DaysToDeemedEntry);
        foreach (DateOnly day in held.Select(value => value.Date.Value).OfType<DateOnly>().Order().Append(end))
        {
            DateOnly due = DayCount.AddMonths(from, months);
            if (day > due)
                return new([element], string.Create(CultureInfo.InvariantCulture, $"due by {due:yyyy-MM-dd} at the latest"));
            from = day > from ? day : from;
        }

        return Fault.None;
    }

    private static Fault Outside(int element, IEnumerable<AfcarsValue> days, AfcarsRemoval removal, Scene x) => Fault.If(
        days.Any(day => day.Date.Value < removal.RemovedOn.Value || day.Date.Value > x.EndOf(removal)), element, 69, 153);

    private static List<DateOnly> MonthsWithoutVisit(AfcarsRemoval removal, Scene x)
    {
        List<DateOnly> months = [];
        if (removal.RemovedOn.Value is not { } removed || x.EndOf(removal) is not { } end)
            return months;
        HashSet<DateOnly> visited = [.. removal.Visits.Select(visit => visit.VisitedOn.Value).OfType<DateOnly>().Select(DayCount.StartOfMonth)];
        DateOnly month = removed.Day == 1 ? removed : DayCount.StartOfMonth(removed).AddMonths(1);
        for (; DayCount.EndOfMonth(month) <= end; month = month.AddMonths(1))
            if (!visited.Contains(month))
                months.Add(month);
        return months;
    }
}
