using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Services and costs that can be claimed for a time before care and after it (obligations, A1).</summary>
internal static class FundedServices
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ive-candidate-6",
            Title = "Imminent risk of removal determined again",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 672(i)(2)(A)-(B)",
            Confidence = Confidence.Verified,
            IfMissed = "No administrative costs can be claimed for the child.",
            Period = Period.Months(6),
            AlertDays = 30,
            Scope = RuleScope.Child,
            OnlyWith = [typeof(PreventionPlan)],
            Evaluate = Candidate,
        },
        new()
        {
            Id = "fed-prevention-12",
            Title = "Prevention services",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(e)(1)(A)-(B), (3), (4)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That a new identification starts a new 12 months was not read (UNVERIFIED-H).",
            IfMissed = "Services after the last day, or not listed in the plan beforehand, cannot be claimed.",
            Period = Period.Months(12),
            AlertDays = 30,
            Scope = RuleScope.Child,
            OnlyWith = [typeof(PreventionPlan)],
            Evaluate = Prevention,
        },
        new()
        {
            Id = "fed-reunif-services-15",
            Title = "Family reunification services after return home",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 629a(a)(7)(A)",
            Confidence = Confidence.Verified,
            IfMissed = "Services after the last day cannot be paid from these funds.",
            Period = Period.Months(15),
            AlertDays = 30,
            OnlyWith = [typeof(Discharge)],
            Evaluate = Reunification,
        },
    ];

    private static void Candidate(Rule rule, CaseView view, DueList dues)
    {
        var plans = view.Facts.PreventionPlans.UpTo(view.AsOf);
        for (var index = 0; index < plans.Length; index++)
        {
            var plan = plans[index];
            if (!plan.Candidate || plan.EffortsBeingMade == false)
            {
                continue;
            }

            var dueOn = rule.Period!.Value.From(plan.IdentifiedOn);
            PreventionPlan? next = null;
            for (var later = index + 1; later < plans.Length && next is null; later++)
            {
                next = plans[later].Candidate && plans[later].EffortsBeingMade != false ? plans[later] : null;
            }

            var ended = DayCount.Earlier(plan.EndedOn, RemovedAfter(view, plan.IdentifiedOn));
            if (ended <= view.AsOf && ended <= dueOn && !(next?.IdentifiedOn <= ended))
            {
                continue;
            }

            dues.Add(new DueDate
            {
                Rule = rule,
                About = Subject.Child,
                DueOn = dueOn,
                Status = Clock.Status(view.AsOf, dueOn, next?.IdentifiedOn, null, rule.AlertDays),
                SatisfiedOn = next?.IdentifiedOn,
                MetBy = next,
                CanStillBeMet = next is null && !(ended <= view.AsOf),
                Because = new Because(
                    "The child was last determined to be at imminent risk of removal on {event}; the next determination is due within {period}, by {due}.",
                    plan.IdentifiedOn),
            });
        }
    }

    // The period begins on the day itself, so its last day is the day before the anniversary.
    private static void Prevention(Rule rule, CaseView view, DueList dues)
    {
        foreach (var plan in view.Facts.PreventionPlans.UpTo(view.AsOf))
        {
            if (!plan.Redetermination && !(plan.EndedOn <= view.AsOf))
            {
                Standing.Payable(
                    rule,
                    view,
                    dues,
                    Standing.EpisodeOn(view, plan.IdentifiedOn),
                    plan.IdentifiedOn,
                    rule.Period!.Value.From(plan.IdentifiedOn).AddDays(-1),
                    new Because(
                        "The child was identified in a prevention plan on {event}; the services listed in it can be claimed for the {period} that begin on that day, "
                        + "through {due}.",
                        plan.IdentifiedOn),
                    new Subject(SubjectKind.Event, plan.Id));
            }
        }
    }

    // In care there is no limit: a new removal ends the counting.
    private static void Reunification(Rule rule, CaseView view, DueList dues)
    {
        if (view.Episode.Discharge is not { Reason: DischargeReason.Reunification } discharge || RemovedAfter(view, discharge.On) is not null)
        {
            return;
        }

        Standing.Payable(
            rule,
            view,
            dues,
            view.Episode.Removal.Id,
            discharge.On,
            rule.Period!.Value.From(discharge.On).AddDays(-1),
            new Because(
                "The child returned home on {event}; reunification services can be paid for in the {period} that begin on that day, through {due}.", discharge.On));
    }

    private static DateOnly? RemovedAfter(CaseView view, DateOnly day)
    {
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            if (view.Episodes[index].Removal.On >= day)
            {
                return view.Episodes[index].Removal.On;
            }
        }

        return null;
    }
}
