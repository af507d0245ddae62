using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>The screening of a child newly placed (obligations, B5).</summary>
internal static class EntryScreening
{
    private const int OldestInfant = 3;

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "wa-health",
            Title = "Child health and education screening (CHET)",
            OwedBy = OwedBy.Caseworker,
            Citation = "DCYF policy 43092",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Counted from the first placement of the stay, and never moved; a child who leaves within the thirty days is owed none. That it was in person, or a supervisor's "
                + "exception, is not told apart.",
            IfMissed = "Placement and services are chosen without knowing the child.",
            Period = Period.Days(30),
            AlertDays = 10,
            OnlyWith = [typeof(Placement)],
            Evaluate = Screening,
        },
        new()
        {
            Id = "wa-health",
            Title = "Early support for a child under three",
            OwedBy = OwedBy.Caseworker,
            Citation = "DCYF policy 43092",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Two working days from the day the concern was found.",
            IfMissed = "Months that count most are lost.",
            Period = Period.BusinessDays(2),
            AlertDays = 2,
            OnlyWith = [typeof(EarlyInterventionReferral)],
            Evaluate = EarlySupport,
        },
    ];

    private static void Screening(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(placement.From) && Stays.IsFosterCare(placement))
            {
                Clock.Once(
                    rule,
                    view,
                    dues,
                    rule.Period!.Value.From(placement.From),
                    Exams.First(view, HealthEventKind.Screening, placement.From),
                    new Because("The child was first placed on {event}; the child health and education screening is made within {period}, by {due}.", placement.From),
                    FactKinds.Health);
                return;
            }
        }
    }

    private static void EarlySupport(Rule rule, CaseView view, DueList dues)
    {
        foreach (var found in view.Facts.EarlyInterventionReferrals.UpTo(view.AsOf))
        {
            if (found.Ground is not EarlyInterventionGround.Developmental || !view.Episode.Holds(found.IdentifiedOn) || view.Birthday(OldestInfant) <= found.IdentifiedOn)
            {
                continue;
            }

            var referred = found.ReferredOn <= view.AsOf ? found.ReferredOn : null;
            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(found.IdentifiedOn, view.Settings.Washington.Court),
                referred is null ? null : found,
                new Because("A concern about the child's development was found on {event}; the child is referred to early support within two working days, by {due}.", found.IdentifiedOn),
                FactKinds.Health,
                new Subject(SubjectKind.Event, found.Id),
                referred);
        }
    }
}
