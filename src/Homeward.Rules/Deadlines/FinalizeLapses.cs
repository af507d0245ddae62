using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>A stretch without a timely finding to finalize: claiming stops at the end of the month it was due in (45 CFR 1356.21(b)(2)(ii)).</summary>
/// <param name="DueOn">The day it was due by.</param>
/// <param name="MadeOn">The day it was made; null while it is not.</param>
/// <param name="Span">The days that cannot be claimed.</param>
internal readonly record struct FinalizeLapse(DateOnly DueOn, DateOnly? MadeOn, DaySpan Span);

/// <summary>Every such stretch of one stay.</summary>
internal sealed class FinalizeLapses
{
    /// <summary>Months from one finding to the next (45 CFR 1356.21(b)(2)(i)).</summary>
    public const int Months = 12;

    private readonly List<FinalizeLapse> lapses = [];

    /// <summary>The day by which the next finding is due.</summary>
    public static DateOnly DueOn(CaseView view, DateOnly last) => FacilityPause.DueOn(view, last, Months);

    /// <summary>From the findings of the stay, each due twelve months after the one before.</summary>
    public static FinalizeLapses Of(CaseView view)
    {
        var all = new FinalizeLapses();
        if (!StayFindings.OwesFinalize(view))
        {
            return all;
        }

        var last = view.Episode.EntryOn;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (StayFindings.Finalizes(view, finding))
            {
                var resumed = view.Settings.RestoreFromMonthStart ? DayCount.StartOfMonth(finding.On) : finding.On;
                all.Add(DueOn(view, last), finding.On, resumed);
                last = finding.On;
            }
        }

        var dueOn = DueOn(view, last);
        if (view.AsOf > dueOn)
        {
            all.Add(dueOn, null, DateOnly.MaxValue);
        }

        return all;
    }

    /// <summary>The stretch a day falls in; null when it falls in none.</summary>
    public FinalizeLapse? On(DateOnly day)
    {
        foreach (var lapse in lapses)
        {
            if (lapse.Span.Contains(day))
            {
                return lapse;
            }
        }

        return null;
    }

    private void Add(DateOnly dueOn, DateOnly? madeOn, DateOnly resumed)
    {
        var span = new DaySpan(DayCount.EndOfMonth(dueOn).AddDays(1), resumed);
        if (span.Days > 0)
        {
            lapses.Add(new FinalizeLapse(dueOn, madeOn, span));
        }
    }
}
