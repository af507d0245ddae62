using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>How long services to reunify last (obligations, B1).</summary>
internal static class ReunificationServices
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-services-3plus",
            Title = "Services to reunify, child of three or more",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 361.5(a)(1)(A), (3), (4)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The last day is not moved when it falls on a closed day (INTERP): nothing has to be done on it.",
            IfMissed = "Services end.",
            Period = Period.Months(12),
            Evaluate = Older,
        },
        new()
        {
            Id = "ca-services-under3",
            Title = "Services to reunify, child under three",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 361.5(a)(1)(B)-(C), 366.21(e)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The last day is not moved when it falls on a closed day (INTERP); a sibling group limited with the child is not told apart.",
            IfMissed = "Services end.",
            Period = Period.Months(6),
            Evaluate = Young,
        },
    ];

    private static void Older(Rule rule, CaseView view, DueList dues) => Last(rule, view, dues, young: false);

    private static void Young(Rule rule, CaseView view, DueList dues) => Last(rule, view, dues, young: true);

    // The age is fixed on the day of the original removal; a child of unknown age has no limit that can be told.
    private static void Last(Rule rule, CaseView view, DueList dues, bool young)
    {
        var anchors = CaliforniaCase.Of(view);
        if (anchors.Disposition?.HeldOn is not { } disposed || view.Facts.Child.DateOfBirth is not { } born || DayCount.AgeOn(born, anchors.RemovedOn) < 3 != young)
        {
            return;
        }

        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.ReunificationOrdered && finding.On >= disposed && view.Episode.Holds(finding.On))
            {
                Of(rule, view, dues, anchors, finding, young);
            }
        }
    }

    private static void Of(Rule rule, CaseView view, DueList dues, in CaliforniaCase anchors, Finding ordered, bool young)
    {
        var most = DayCount.AddMonths(anchors.EntryOn, 12);
        var last = young ? rule.Period!.Value.From(anchors.Disposition!.HeldOn!.Value) : most;
        last = last > most ? most : last;
        Finding? by = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.On < ordered.On || (finding.ParentId is not null && finding.ParentId != ordered.ParentId))
            {
                continue;
            }

            if (finding.Kind is FindingKind.ReunificationEnded)
            {
                return;
            }

            if (finding.Kind is FindingKind.ReunificationExtended && finding.Through > last)
            {
                (by, last) = (finding, finding.Through.Value);
            }
        }

        var because = by is not null ? new Because("The court extended services to reunify on {other}; they last through {due}.", Other: by.On)
            : young ? new Because("The child was under three when removed on {event}; services to reunify run from the disposition of {other} for "
                + "{period}, through {due}.", anchors.RemovedOn, anchors.Disposition!.HeldOn)
            : new Because("The child was three or older when removed and is considered to have entered care on {event}; services to reunify run from "
                + "disposition for {period} from entry, through {due}.", anchors.EntryOn);
        Standing.Payable(
            rule, view, dues, view.Episode.Removal.Id, ordered.On, last, because, ordered.ParentId is { } parent ? new Subject(SubjectKind.Parent, parent) : Subject.Child);
    }
}
