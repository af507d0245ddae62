using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>Supervision after a child went home (obligations, B4).</summary>
internal static class AfterReunification
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-postreunif-6",
            Title = "Supervision after reunification",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.701(1)(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Longer while an in-home safety plan is needed: not told apart.",
            IfMissed = "Nobody looks in on a child who has just gone home.",
            Period = Period.Months(6),
            Scope = RuleScope.Child,
            OnlyWith = [typeof(Discharge)],
            Evaluate = Supervised,
        },
    ];

    private static void Supervised(Rule rule, CaseView view, DueList dues)
    {
        foreach (var discharge in view.Facts.Discharges.UpTo(view.AsOf))
        {
            if (discharge.Reason is not DischargeReason.Reunification)
            {
                continue;
            }

            var through = rule.Period!.Value.From(discharge.On);
            if (HomeDuty.InCareWithin(view, discharge.On.AddDays(1), view.AsOf < through ? view.AsOf : through))
            {
                continue;
            }

            var ended = Ended(view, discharge.On);
            if (ended?.On < through)
            {
                EventDuty.Missed(
                    rule,
                    view,
                    dues,
                    discharge,
                    through,
                    new Because("The child went home on {event} and the court's jurisdiction ended on {other}; it lasts at least {period}, through {due}.", discharge.On, ended.On));
                continue;
            }

            EventDuty.Add(
                rule,
                view,
                dues,
                discharge,
                through,
                through,
                new Because("The child went home on {event}; the court keeps jurisdiction and the department supervises at least {period}, through {due}.", discharge.On));
        }
    }

    private static Finding? Ended(CaseView view, DateOnly from)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.JurisdictionEnded && finding.On >= from)
            {
                return finding;
            }
        }

        return null;
    }
}
