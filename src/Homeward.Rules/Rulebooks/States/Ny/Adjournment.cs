using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>Adjournment in contemplation of dismissal (obligations, B3): the child may be at home.</summary>
internal static class Adjournment
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-acd",
            Title = "Progress report after an adjournment in contemplation of dismissal",
            OwedBy = OwedBy.Agency,
            Citation = "Fam. Ct. Act 1039(b)-(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A waiver found from the adjournment on is read as the court's leave to make no report.",
            IfMissed = "The court does not know how the family fares.",
            Period = Period.Days(90),
            Scope = RuleScope.Child,
            OnlyWith = [typeof(Finding)],
            Evaluate = Report,
        },
        new()
        {
            Id = "ny-acd",
            Title = "End of an adjournment in contemplation of dismissal",
            OwedBy = OwedBy.Court,
            Citation = "Fam. Ct. Act 1039(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A waiver with a later day is read as the consent of petitioner, respondent and the child's attorney to more than a year.",
            IfMissed = "The adjournment lasts longer than the law allows without consent.",
            Period = Period.Months(12),
            AlertDays = 30,
            Scope = RuleScope.Child,
            OnlyWith = [typeof(Finding)],
            Evaluate = End,
        },
    ];

    private static void Report(Rule rule, CaseView view, DueList dues)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is not FindingKind.AdjournedInContemplation)
            {
                continue;
            }

            CourtPaper? filed = null;
            foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
            {
                if (paper.Kind is CourtPaperKind.ProgressReport && paper.FiledOn >= finding.On)
                {
                    filed = paper;
                    break;
                }
            }

            var dueOn = NewYorkCase.DueOn(rule, view, finding.On);
            if (filed is null && Waiver(view, finding.On) is { } waived)
            {
                EventDuty.Closed(
                    rule,
                    view,
                    dues,
                    finding,
                    DueStatus.Excused,
                    dueOn,
                    new Because("The case was adjourned in contemplation of dismissal on {event}; on {other} the court excused the report.", finding.On, waived.On));
                continue;
            }

            EventDuty.Add(
                rule,
                view,
                dues,
                finding,
                dueOn,
                filed?.FiledOn,
                new Because("The case was adjourned in contemplation of dismissal on {event}; a progress report is made within {period}, by {due}.", finding.On),
                by: filed,
                needs: FactKinds.StateCourt);
        }
    }

    private static void End(Rule rule, CaseView view, DueList dues)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is not FindingKind.AdjournedInContemplation)
            {
                continue;
            }

            var limit = rule.Period!.Value.From(finding.On);
            var consent = Waiver(view, finding.On);
            var longer = consent?.Through > limit;
            EventDuty.Add(
                rule,
                view,
                dues,
                finding,
                longer ? consent!.Through : limit,
                finding.Through,
                longer
                    ? new Because("The case was adjourned in contemplation of dismissal on {event}; on {other} all consented to more, and the adjournment ends by {due}.", finding.On, consent!.On)
                    : new Because("The case was adjourned in contemplation of dismissal on {event}; the adjournment ends within {period}, by {due}.", finding.On));
        }
    }

    private static Finding? Waiver(CaseView view, DateOnly from)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.Waiver && finding.On >= from)
            {
                return finding;
            }
        }

        return null;
    }
}
