using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The finding to finalize the permanency plan, and what a lapse does to claiming (obligations, A1).</summary>
internal static class FinalizeFindings
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ive-re-finalize-12",
            Title = "Reasonable efforts to finalize the permanency plan finding",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "45 CFR 1356.21(b)(2)(i)-(ii); CWPM 8.3A.9a",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Whether it is owed in a voluntary placement is a reading (INTERP): 45 CFR 1356.22(a)(3) does not list it.",
            IfMissed = "Federal payments stop at the end of the month in which it was due, until the finding is made.",
            Period = Period.Months(FinalizeLapses.Months),
            AlertDays = 60,
            Evaluate = EveryTwelveMonths,
        },
        new()
        {
            Id = "ive-re-finalize-restore",
            Title = "Restart of claiming after a late finding to finalize",
            OwedBy = OwedBy.Finance,
            Citation = "45 CFR 1356.21(b)(2)(ii); title IV-E review practice",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text says ineligible until the finding is made; from the first of its month is practice (INTERP) and a setting.",
            IfMissed = "Claims for the lapse are errors in a title IV-E review.",
            Evaluate = Restart,
        },
    ];

    private static void EveryTwelveMonths(Rule rule, CaseView view, DueList dues)
    {
        if (!StayFindings.OwesFinalize(view))
        {
            return;
        }

        var start = view.Episode.EntryOn;
        var first = true;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (StayFindings.Finalizes(view, finding))
            {
                Add(rule, view, dues, start, first, finding);
                (start, first) = (finding.On, false);
            }
        }

        Add(rule, view, dues, start, first, null);
    }

    private static void Add(Rule rule, CaseView view, DueList dues, DateOnly start, bool first, Finding? finding)
    {
        var dueOn = FinalizeLapses.DueOn(view, start);
        var monthEnd = DayCount.EndOfMonth(dueOn);
        var because = first
            ? new Because(
                "The child is considered to have entered foster care on {event}; a judge must find within {period}, by {due}, that efforts were made to "
                + "finalize the plan in effect. Without it the child is not eligible after {other}.",
                start,
                monthEnd)
            : new Because(
                "The last finding was made on {event}; the next is due within {period} of that day, by {due}. Without it the child is not eligible after "
                + "{other}.",
                start,
                monthEnd);
        Clock.Once(rule, view, dues, dueOn, finding, FacilityPause.Say(because, start, FinalizeLapses.Months, dueOn), FactKinds.Findings);
    }

    // A late finding in the month it was due stops nothing: the child stays eligible through the end of that month.
    private static void Restart(Rule rule, CaseView view, DueList dues)
    {
        if (!StayFindings.OwesFinalize(view))
        {
            return;
        }

        var start = view.Episode.EntryOn;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (!StayFindings.Finalizes(view, finding))
            {
                continue;
            }

            var dueOn = FinalizeLapses.DueOn(view, start);
            if (finding.On > dueOn && DayCount.EndOfMonth(dueOn) is var stopped && finding.On > stopped)
            {
                var restart = view.Settings.RestoreFromMonthStart ? DayCount.StartOfMonth(finding.On) : finding.On;
                Standing.Owed(
                    rule,
                    view,
                    dues,
                    new Because(
                        "Claiming stopped after {other} because the finding to finalize was late; it starts again with the new finding, from {event} on.",
                        restart,
                        stopped),
                    finding.On,
                    finding);
            }

            start = finding.On;
        }

        var nextOn = FinalizeLapses.DueOn(view, start);
        if (view.AsOf > nextOn && DayCount.EndOfMonth(nextOn) is var lapsed && view.AsOf > lapsed)
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because("Claiming stopped after {event} because no finding to finalize was made; it starts again when one is.", lapsed),
                needs: FactKinds.Findings);
        }
    }
}
