using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>Custody and shelter care (obligations, B5).</summary>
internal static class ShelterCare
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "wa-shelter-72h",
            Title = "Shelter care hearing",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.060(1), 13.34.065(1)(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Where the hour of custody is not on record only the day can be told: the last the hours can reach (INTERP).",
            IfMissed = "The child is released.",
            Period = Period.Hours(72),
            AlertDays = 3,
            Evaluate = Hearing,
        },
    ];

    // A hearing counts by its day where its hour is not on record.
    private static void Hearing(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view))
        {
            return;
        }

        var removal = view.Episode.Removal;
        var held = Ladder.First(view, HearingKind.Shelter);
        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.Washington.Court,
            skipsClosedDays: true,
            new When(removal.On, removal.At),
            held,
            held is null ? null : new When(held.HeldOn!.Value, held.HeldAt),
            new Because(
                "The child was taken into custody on {event}; the shelter care hearing is due within {period}, Saturdays, Sundays and holidays left out, by {due}.",
                removal.On),
            "The child was taken into custody on {event}, at an hour that is not on record; the shelter care hearing is due within {period}, Saturdays, Sundays and "
                + "holidays left out, which end on {due} at the latest.",
            FactKinds.StateCourt);
    }
}
