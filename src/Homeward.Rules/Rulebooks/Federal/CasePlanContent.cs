using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What every version of the case plan holds (obligations, A2). Only the version in force is judged: it takes the place of those before.</summary>
internal static class CasePlanContent
{
    private const CasePlanParts Always = CasePlanParts.Placement | CasePlanParts.Services | CasePlanParts.HealthAndEducation
        | CasePlanParts.EducationalStability | CasePlanParts.Setting | CasePlanParts.PreventionServices;

    private const string Complete = "The case plan of {event} holds every part the law asks for.";
    private const string Lacking = "The case plan of {event} lacks {who}, which it had to hold when it was completed.";
    private const string Since = "The case plan of {event} does not hold {who}, which it has to hold by now.";
    private const string Unchecked = "It is not yet recorded which of the parts the law asks for the case plan of {event} holds.";
    private const string Reasoned = "The case plan of {event} sets out why the distant or out-of-state placement that began on {other} is in the "
        + "child's best interests.";
    private const string Unreasoned = "The placement that began on {other} is a substantial distance away or out of state; the case plan of "
        + "{event} does not set out why it is in the child's best interests.";
    private const string UncheckedReason = "The placement that began on {other} is a substantial distance away or out of state; it is not yet "
        + "recorded whether the case plan of {event} sets out why.";
    private const string NoPlan = "The placement that began on {other} is a substantial distance away or out of state; no case plan is on record "
        + "that sets out why it is in the child's best interests.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-case-plan-content",
            Title = "Parts of the case plan",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(1); 45 CFR 1356.21(g)(3)-(5)",
            Confidence = Confidence.Verified,
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            OnlyWith = [typeof(CasePlan)],
            Evaluate = InForce,
        },
        new()
        {
            Id = "fed-case-plan-distance",
            Title = "Reason for a distant or out-of-state placement",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(A)(i)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Counts when the version in force at the placement or a later one holds the reason; the text sets no day (INTERP).",
            IfMissed = "The state is out of compliance with the case review system.",
            OnlyWith = [typeof(Placement)],
            Evaluate = Distance,
        },
    ];

    private static void InForce(Rule rule, CaseView view, DueList dues)
    {
        if (Last(view) is not { } plan)
        {
            return;
        }

        if (plan.Parts is not { } parts)
        {
            if (view.Episode.IsOpen)
            {
                Duty.Open(rule, view, dues, new Because(Unchecked, plan.CompletedOn), Subject.Child, FactKinds.CasePlans);
            }

            return;
        }

        var lacking = Owed(view, plan.CompletedOn) & ~parts;
        if (lacking != CasePlanParts.None)
        {
            var because = new Because(Lacking, plan.CompletedOn, Who: CasePlanPartWords.List(lacking));
            Duty.Missed(rule, view, dues, plan.CompletedOn, because, Subject.Child, curable: view.Episode.IsOpen);
            return;
        }

        var since = view.Episode.IsOpen ? Owed(view, view.AsOf) & ~parts : CasePlanParts.None;
        if (since != CasePlanParts.None)
        {
            Duty.Open(rule, view, dues, new Because(Since, plan.CompletedOn, Who: CasePlanPartWords.List(since)), Subject.Child);
            return;
        }

        Duty.Met(rule, view, dues, plan.CompletedOn, plan, new Because(Complete, plan.CompletedOn), Subject.Child, plan.CompletedOn);
    }

    private static CasePlan? Last(CaseView view)
    {
        CasePlan? last = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(plan.CompletedOn))
            {
                last = plan;
            }
        }

        return last;
    }

    private static CasePlanParts Owed(CaseView view, DateOnly day)
    {
        var owed = Always;
        if (view.Birthday(14) <= day)
        {
            owed |= CasePlanParts.Adulthood;
        }

        var goal = Goals.On(view, day);
        if (goal?.Plan is PermanencyPlan.Adoption or PermanencyPlan.Guardianship or PermanencyPlan.LiveWithRelative or PermanencyPlan.PlannedArrangement)
        {
            owed |= CasePlanParts.AdoptionSteps;
        }

        return goal?.WithGuardianshipAssistance == true ? owed | CasePlanParts.GuardianshipExplanations : owed;
    }

    private static void Distance(Rule rule, CaseView view, DueList dues)
    {
        if (!view.Episode.IsOpen || Stays.On(view, view.AsOf) is not { } placement || !Stays.IsFosterCare(placement)
            || (placement.OutOfState != true && placement.SubstantialDistance != true))
        {
            return;
        }

        CasePlan? last = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(plan.CompletedOn))
            {
                continue;
            }

            last = plan;
            if ((plan.Parts & CasePlanParts.DistanceReason) == CasePlanParts.DistanceReason && !IsReplacedBefore(view, plan, placement.From))
            {
                Duty.Met(rule, view, dues, plan.CompletedOn, plan, new Because(Reasoned, plan.CompletedOn, placement.From), Stays.About(placement));
                return;
            }
        }

        var sentence = last is null ? NoPlan : last.Parts is null ? UncheckedReason : Unreasoned;
        Duty.Open(rule, view, dues, new Because(sentence, last?.CompletedOn, placement.From), Stays.About(placement), FactKinds.CasePlans);
    }

    // A version that another had replaced before the placement began cannot speak about it.
    private static bool IsReplacedBefore(CaseView view, CasePlan plan, DateOnly from)
    {
        foreach (var later in view.Facts.CasePlans.UpTo(from))
        {
            if (later.CompletedOn > plan.CompletedOn)
            {
                return true;
            }
        }

        return false;
    }
}
