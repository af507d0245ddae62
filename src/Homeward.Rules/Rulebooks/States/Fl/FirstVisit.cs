using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>The first visit with a parent (obligations, B4).</summary>
internal static class FirstVisit
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-family-time",
            Title = "First visit with a parent",
            OwedBy = OwedBy.Agency,
            Citation = "Fla. Stat. 39.402(9)",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "Not read. Where the hour of the shelter order is not on record only the day can be told: the last the hours can reach (INTERP).",
            IfMissed = "Parent and child are kept apart without reason.",
            Period = Period.Hours(72),
            AlertDays = 2,
            OnlyWith = [typeof(Hearing)],
            Evaluate = AfterShelter,
        },
    ];

    private static void AfterShelter(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Shelter) is not { HeldOn: { } on } shelter || Family.NobodyHasRights(view, on))
        {
            return;
        }

        if (Ladder.First(view, FindingKind.ExtraordinaryCircumstances, view.Episode.Removal.On) is { } found && found.On <= DayCount.AddDays(on, 3))
        {
            Duty.Excused(
                rule, view, dues, found.On, found, new Because("The shelter order was made on {event}; on {other} the court found that a visit would not be safe.", on, found.On), Subject.Child);
            return;
        }

        var first = ParentVisits.First(view, view.Episode.Removal.On);
        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.Florida.Court,
            skipsClosedDays: false,
            new When(on, shelter.HeldAt),
            first,
            first is null ? null : new When(first.HeldOn, first.HeldAt),
            new Because("The shelter order was made on {event}; the first visit with a parent takes place within {period}, by {due}.", on),
            "The shelter order was made on {event}, at an hour that is not on record; the first visit with a parent takes place within {period}, which end on {due} at the latest.",
            FactKinds.FamilyVisits);
    }
}
