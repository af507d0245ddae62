using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>The caseworker's contact with parents, and their time with the child (obligations, B3).</summary>
internal static class ParentContacts
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-contact-parent",
            Title = "Two contacts with a parent in the first thirty days",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 441.21(b)",
            Confidence = Confidence.UnverifiedMedium,
            ConfidenceNote = "How often was not read; that a contact is face to face was (V). A parent advocate's part and diligent efforts that failed are not told apart.",
            IfMissed = "The parent is not part of the plan.",
            Period = Period.Days(30),
            AlertDays = 10,
            OnlyWith = [typeof(Person)],
            Evaluate = FirstThirtyDays,
        },
        new()
        {
            Id = "ny-contact-parent",
            Title = "Contact with a parent this month",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 441.21(b)",
            Confidence = Confidence.UnverifiedMedium,
            ConfidenceNote = "Listed for the month that runs and the one before it, while the goal on record is return home.",
            IfMissed = "The parent is not part of the plan.",
            AlertDays = 10,
            OnlyWith = [typeof(PermanencyGoal)],
            Evaluate = EveryMonth,
        },
        new()
        {
            Id = "ny-family-time",
            Title = "Visit with the parent the child is to go home to",
            OwedBy = OwedBy.Agency,
            Citation = "18 NYCRR 430.12(d)(1)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "Owed while the goal on record is return home; where an order or plan sets how often, or none, that is the federal row's.",
            IfMissed = "Parent and child lose each other; the finding of efforts is at risk.",
            Period = Period.Days(14),
            AlertDays = 5,
            OnlyWith = [typeof(PermanencyGoal)],
            Evaluate = EveryTwoWeeks,
        },
    ];

    private static void FirstThirtyDays(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (!Family.HasRights(view, person, removedOn))
            {
                continue;
            }

            var count = 0;
            ParentContact? second = null;
            foreach (var contact in view.Facts.ParentContacts.UpTo(view.AsOf))
            {
                if (contact.PersonId == person.PersonId && contact.Mode is VisitMode.InPerson && view.Episode.Holds(contact.On) && ++count == 2)
                {
                    second = contact;
                    break;
                }
            }

            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(removedOn),
                second,
                new Because(
                    "The child was removed on {event}; the caseworker meets {who} at least twice within {period}, by {due}, with {count contact} on record.",
                    removedOn,
                    Count: count,
                    Who: person.Name ?? "the parent"),
                FactKinds.StateCasework,
                About(person),
                curable: false);
        }
    }

    private static void EveryMonth(Rule rule, CaseView view, DueList dues)
    {
        if (!IsGoingHome(view))
        {
            return;
        }

        var current = CalendarMonth.Of(view.AsOf);
        var month = CalendarMonth.Of(current.First.AddDays(-1));
        for (var turn = 0; turn < 2; turn++, month = month.Next())
        {
            if (month.First <= view.Episode.Removal.On)
            {
                continue;
            }

            foreach (var person in view.Facts.People.UpTo(view.AsOf))
            {
                if (Family.HasRights(view, person, month.First))
                {
                    Clock.Once(
                        rule,
                        view,
                        dues,
                        month.Last,
                        In(view, person.PersonId, month),
                        new Because("The goal is return home; the caseworker meets {who} each month, this month by {due}.", Who: person.Name ?? "the parent"),
                        FactKinds.StateCasework,
                        About(person),
                        curable: false,
                        windowFrom: month.First);
                }
            }
        }
    }

    private static void EveryTwoWeeks(Rule rule, CaseView view, DueList dues)
    {
        if (!IsGoingHome(view) || Family.IsMissing(view) || Family.IsHomeOnTrial(view))
        {
            return;
        }

        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (!Family.HasRights(view, person, view.AsOf) || FamilyTime.InForce(view, person.PersonId) is { SuspendedByCourt: true } or { EveryDays: not null })
            {
                continue;
            }

            var last = FamilyTime.Last(view, person.PersonId, view.Episode.Removal.On);
            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(last?.HeldOn ?? view.Episode.Removal.On),
                null,
                last is null
                    ? new Because("The child was removed on {event} and the goal is return home; a visit with {who} is due at least every {period}, the first by {due}.", view.Episode.Removal.On, Who: person.Name ?? "the parent")
                    : new Because("The goal is return home and the last visit with {who} was on {event}; one is due at least every {period}, the next by {due}.", last.HeldOn, Who: person.Name ?? "the parent"),
                FactKinds.FamilyVisits,
                About(person));
        }
    }

    private static bool IsGoingHome(CaseView view) => view.Episode.IsOpen && Goals.On(view, view.AsOf)?.Plan is PermanencyPlan.Reunification;

    private static Subject About(Person person) => new(SubjectKind.Parent, person.PersonId, person.Name);

    private static ParentContact? In(CaseView view, Guid personId, CalendarMonth month)
    {
        foreach (var contact in view.Facts.ParentContacts.UpTo(view.AsOf))
        {
            if (contact.PersonId == personId && contact.Mode is VisitMode.InPerson && contact.On >= month.First && contact.On <= month.Last)
            {
                return contact;
            }
        }

        return null;
    }
}
