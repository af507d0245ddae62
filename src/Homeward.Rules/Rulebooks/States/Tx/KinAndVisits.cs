using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>Relatives, and time with each parent (obligations, B2).</summary>
internal static class KinAndVisits
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tx-relative-notice",
            Title = "Written information to relatives",
            OwedBy = OwedBy.Agency,
            Citation = "Tex. Fam. Code 262.1095(a)-(d)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The event the 30 days run from was not read (UNVERIFIED-M): the possession, and the filing of the suit where that was before. The degree of kinship, "
                + "service of the suit and criminal history are not told apart. The day is never moved: the federal one is not.",
            IfMissed = "The court cannot find due diligence.",
            Period = Period.Days(30),
            AlertDays = 10,
            SameDutyAs = "rel-notice-30",
            Evaluate = WithinThirtyDays,
        },
        new()
        {
            Id = "tx-relative-notice",
            Title = "Relatives identified and located, counted from the suit",
            OwedBy = OwedBy.Agency,
            Citation = "Tex. Fam. Code 262.1095(a)-(d)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Listed where the suit was filed before the child was taken (UNVERIFIED-M): the earlier day.",
            IfMissed = "The court cannot find due diligence.",
            Period = Period.Days(30),
            AlertDays = 10,
            OnlyWith = [typeof(Petition)],
            Evaluate = FromSuit,
        },
        new()
        {
            Id = "tx-visit-plan-30",
            Title = "Visitation plan with a parent",
            OwedBy = OwedBy.Agency,
            Citation = "Tex. Fam. Code 263.107(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Owed until a goal other than return home is set: where none is on record yet, return home is the aim of the law (INTERP).",
            IfMissed = "The parent does not know when to see the child.",
            Period = Period.Days(30),
            OnlyWith = [typeof(Person)],
            Evaluate = Plan,
        },
        new()
        {
            Id = "tx-visit-plan-30",
            Title = "First opportunity to visit",
            OwedBy = OwedBy.Agency,
            Citation = "Tex. Fam. Code 262.115(c)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "The fifth day was read in a secondary source (S; the text of 2013 said the third). A visit held shows the opportunity; that it was not in the child's "
                + "best interest shows in a plan the court suspended.",
            IfMissed = "Parent and child are kept apart without reason.",
            Period = Period.Days(5),
            AlertDays = 3,
            OnlyWith = [typeof(Person)],
            Evaluate = FirstVisit,
        },
    ];

    private static void WithinThirtyDays(Rule rule, CaseView view, DueList dues) => Relatives.Owe(rule, view, dues, TexasCase.DueOn(rule, view, view.Episode.Removal.On));

    private static void FromSuit(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.Petition(view, PetitionKind.Dependency) is not { } suit || suit.FiledOn >= view.Episode.Removal.On)
        {
            return;
        }

        RelativeSearch? search = null;
        foreach (var completed in view.Facts.RelativeSearches.UpTo(view.AsOf))
        {
            if (StayFindings.InStay(view, completed.CompletedOn))
            {
                search = completed;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            rule.Period!.Value.From(suit.FiledOn),
            search,
            new Because("The suit was filed on {event}, before the child was taken; relatives are identified and located with due diligence by the thirtieth day, {due}.", suit.FiledOn),
            FactKinds.RelativeNotices);
    }

    private static void Plan(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.Conservatorship(view) is not { } named || !IsGoingHome(view))
        {
            return;
        }

        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (Family.HasRights(view, person, named))
            {
                Clock.Once(
                    rule,
                    view,
                    dues,
                    TexasCase.DueOn(rule, view, named),
                    PlanFor(view, person.PersonId),
                    new Because("The agency was named temporary managing conservator on {event}; a visitation plan is developed with {who} by the thirtieth day, {due}.", named, Who: person.Name ?? "the parent"),
                    FactKinds.FamilyVisits,
                    new Subject(SubjectKind.Parent, person.PersonId, person.Name));
            }
        }
    }

    private static void FirstVisit(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.Conservatorship(view) is not { } named || !IsGoingHome(view))
        {
            return;
        }

        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (!Family.HasRights(view, person, named))
            {
                continue;
            }

            var about = new Subject(SubjectKind.Parent, person.PersonId, person.Name);
            var visit = FirstWith(view, person.PersonId);
            if (visit is null && PlanFor(view, person.PersonId) is { SuspendedByCourt: true } plan)
            {
                Duty.Excused(rule, view, dues, plan.From, plan, new Because("Visits with {who} are suspended by a court from {event} on.", plan.From, Who: person.Name ?? "the parent"), about);
                continue;
            }

            Clock.Once(
                rule,
                view,
                dues,
                TexasCase.DueOn(rule, view, named),
                visit,
                new Because("The agency was named temporary managing conservator on {event}; {who} has a first opportunity to visit by the fifth day, {due}.", named, Who: person.Name ?? "the parent"),
                FactKinds.FamilyVisits,
                about);
        }
    }

    private static bool IsGoingHome(CaseView view) => Goals.On(view, view.AsOf)?.Plan is null or PermanencyPlan.Reunification;

    private static FamilyTimePlan? PlanFor(CaseView view, Guid personId)
    {
        foreach (var plan in view.Facts.FamilyTimePlans.UpTo(view.AsOf))
        {
            if (plan.PersonId == personId && view.Episode.Holds(plan.From))
            {
                return plan;
            }
        }

        return null;
    }

    private static FamilyVisit? FirstWith(CaseView view, Guid personId)
    {
        foreach (var visit in view.Facts.FamilyVisits.UpTo(view.AsOf))
        {
            if (visit.PersonId == personId && view.Episode.Holds(visit.HeldOn))
            {
                return visit;
            }
        }

        return null;
    }
}
