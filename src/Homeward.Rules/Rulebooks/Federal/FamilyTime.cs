using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// Time with parents (obligations, A6). Federal law sets no number: a day stands here only where an order or the case plan sets how often. Without one it is
/// listed as owed only while the plan is to return home and no visit at all is on record.
/// </summary>
internal static class FamilyTime
{
    private const string Next =
        "The family-time plan of {event} sets a visit with {who} at least every {count day}; the last was held on {other}, so the next is due by "
            + "{due}.";

    private const string First =
        "The family-time plan of {event} sets a visit with {who} at least every {count day}; none under it is on record, so the first is due by "
            + "{due}.";

    private const string Suspended = "A court limited visits with {who} from {event} so that none take place.";

    private const string None =
        "The plan is to return home and no visit with {who} since the removal on {event} is on record; federal law sets no number, but the "
            + "efforts to reunify are judged by them.";

    private const string Held = "The last visit with {who} on record was held on {other}; federal law sets no number.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-family-time",
            Title = "Time with a parent",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(4)(A), 675(5)(C)(ii); 45 CFR 1355.20(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "No federal number; days come from the order or the case plan alone (INTERP).",
            IfMissed = "The finding of reasonable efforts is at risk.",
            AlertDays = 3,
            Evaluate = EachParent,
        },
    ];

    private static void EachParent(Rule rule, CaseView view, DueList dues)
    {
        if (!view.Episode.IsOpen || Family.IsMissing(view) || Family.IsHomeOnTrial(view))
        {
            return;
        }

        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (!Family.HasRights(view, person, view.AsOf))
            {
                continue;
            }

            var about = new Subject(SubjectKind.Parent, person.PersonId, person.Name);
            var who = person.Name ?? "the parent";
            if (ByPlan(rule, view, dues, person.PersonId, about, who))
            {
                continue;
            }

            if (Last(view, person.PersonId, view.Episode.Removal.On) is { } last)
            {
                Duty.Met(rule, view, dues, last.HeldOn, last, new Because(Held, null, last.HeldOn, Who: who), about);
            }
            else if (Goals.On(view, view.AsOf)?.Plan is PermanencyPlan.Reunification)
            {
                Duty.Open(rule, view, dues, new Because(None, view.Episode.Removal.On, Who: who), about, FactKinds.FamilyVisits);
            }
        }
    }

    /// <summary>What the plan for a person says; false when none in force sets a number or suspends visits.</summary>
    public static bool ByPlan(Rule rule, CaseView view, DueList dues, Guid personId, in Subject about, string who)
    {
        if (InForce(view, personId) is not { } plan)
        {
            return false;
        }

        if (plan.SuspendedByCourt)
        {
            Duty.Excused(rule, view, dues, plan.From, plan, new Because(Suspended, plan.From, Who: who), about);
            return true;
        }

        if (plan.EveryDays is not { } days)
        {
            return false;
        }

        var last = Last(view, personId, plan.From);
        var because = new Because(last is null ? First : Next, plan.From, last?.HeldOn, days, who);
        Clock.Once(rule, view, dues, DayCount.AddDays(last?.HeldOn ?? plan.From, days), null, because, FactKinds.FamilyVisits, about);
        return true;
    }

    /// <summary>The last visit on record with a person from a day on; null when there is none.</summary>
    public static FamilyVisit? Last(CaseView view, Guid personId, DateOnly from)
    {
        FamilyVisit? last = null;
        foreach (var visit in view.Facts.FamilyVisits.UpTo(view.AsOf))
        {
            if (visit.PersonId == personId && visit.HeldOn >= from)
            {
                last = visit;
            }
        }

        return last;
    }

    /// <summary>The plan for a person in force on the day looked at; null when there is none.</summary>
    public static FamilyTimePlan? InForce(CaseView view, Guid personId)
    {
        FamilyTimePlan? inForce = null;
        foreach (var plan in view.Facts.FamilyTimePlans.UpTo(view.AsOf))
        {
            if (plan.PersonId == personId && view.Episode.Holds(plan.From))
            {
                inForce = plan.To is null || plan.To >= view.AsOf ? plan : null;
            }
        }

        return inForce;
    }
}
