using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Rulebooks.States.Demo;

/// <summary>What the fictional states ask of the caseworker.</summary>
internal static class FictionalCasework
{
    public static void CasePlan(Rule rule, CaseView view, DueList dues)
    {
        CasePlan? first = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(plan.CompletedOn))
            {
                first = plan;
                break;
            }
        }

        var removedOn = view.Episode.Removal.On;
        Clock.Once(
            rule,
            view,
            dues,
            rule.Period!.Value.From(removedOn, FictionalCourts.Statewide),
            first,
            new Because("The child was removed on {event}; the initial case plan is due within {period}, by {due}.", removedOn),
            FactKinds.CasePlans);
    }

    public static void FirstVisit(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (!view.Episode.Holds(placement.From) || !Stays.IsFosterCare(placement))
            {
                continue;
            }

            CaseworkerVisit? first = null;
            foreach (var visit in view.Facts.CaseworkerVisits.UpTo(view.AsOf))
            {
                if (visit.On >= placement.From && visit.Mode is VisitMode.InPerson)
                {
                    first = visit;
                    break;
                }
            }

            var left = Stays.EndOf(view, placements, index);
            first = first?.On > left ? null : first;
            var dueOn = rule.Period!.Value.From(placement.From);
            if (first is not null || !(left <= dueOn))
            {
                Clock.Once(
                    rule,
                    view,
                    dues,
                    dueOn,
                    first,
                    new Because("The child was placed on {event}; the worker visits within {period}, by {due}.", placement.From),
                    FactKinds.CaseHistory,
                    Stays.About(placement),
                    curable: left is null);
            }
        }
    }

    // From the day they were parted, then from each visit.
    public static void SiblingContact(Rule rule, CaseView view, DueList dues)
    {
        foreach (var apart in view.Facts.SiblingPlacements.UpTo(view.AsOf))
        {
            if (apart.Together || apart.To <= view.AsOf || !view.Episode.IsOpen || apart.VisitsContraryDocumentedOn <= view.AsOf || !view.Episode.Holds(apart.From))
            {
                continue;
            }

            var last = apart.From;
            foreach (var visit in view.Facts.FamilyVisits.UpTo(view.AsOf))
            {
                last = visit.PersonId == apart.SiblingId && visit.HeldOn >= last ? visit.HeldOn : last;
            }

            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(last),
                null,
                new Because("The siblings live apart and last saw each other, or were parted, on {event}; a visit is due within {period}, by {due}.", last),
                FactKinds.FamilyVisits | FactKinds.Siblings,
                new Subject(SubjectKind.SiblingPair, apart.SiblingId));
        }
    }
}
