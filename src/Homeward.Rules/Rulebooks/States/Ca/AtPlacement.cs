using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>What goes with the child to the caregiver (obligations, B1).</summary>
internal static class AtPlacement
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-health-30",
            Title = "Health and education summary to the first caregiver",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16010(c), (e)",
            Confidence = Confidence.Verified,
            IfMissed = "The caregiver cares for the child without knowing health and school.",
            Period = Period.Days(30),
            Evaluate = FirstSummary,
        },
        new()
        {
            Id = "ca-health-30",
            Title = "Health and education summary to a later caregiver",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16010(c), (e)",
            Confidence = Confidence.Verified,
            IfMissed = "The caregiver cares for the child without knowing health and school.",
            Period = Period.Hours(48),
            AlertDays = 2,
            Evaluate = LaterSummary,
        },
        new()
        {
            Id = "ca-meds-48",
            Title = "Medicines and instructions to the caregiver",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16010.5(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Hours are counted as days from the day of placement, whose hour the record does not hold (INTERP).",
            IfMissed = "The child goes without medicine.",
            Period = Period.Hours(48),
            AlertDays = 2,
            Evaluate = Medicines,
        },
        new()
        {
            Id = "ca-meds-48",
            Title = "Proof of age and identity to the caregiver",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16010.5(b)-(c)",
            Confidence = Confidence.Verified,
            IfMissed = "The child cannot be enrolled or insured.",
            Period = Period.Days(30),
            Evaluate = ProofOfAge,
        },
    ];

    private static void FirstSummary(Rule rule, CaseView view, DueList dues) => Summary(
        rule, view, dues, later: false, "The child was first placed on {event}; the health and education summary goes to the caregiver within "
            + "{period}, by {due}.");

    private static void LaterSummary(Rule rule, CaseView view, DueList dues) => Summary(
        rule, view, dues, later: true, "The child moved on {event}; the health and education summary goes to the new caregiver within {period}, by {due}.");

    // A hand-over nobody recorded for a placement that is over can no longer be made.
    private static void Summary(Rule rule, CaseView view, DueList dues, bool later, string sentence)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            var given = placement.RecordGivenOn <= view.AsOf ? placement.RecordGivenOn : null;
            if (Owes(view, placements, index, given is not null) && Moves.IsMove(view, placement) == later)
            {
                Clock.Once(
                    rule, view, dues, Due(rule, view, placement.From), given is null ? null : placement,
                        new Because(sentence, placement.From), FactKinds.RecordsGiven, Stays.About(placement), given);
            }
        }
    }

    private static void Medicines(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            var given = Moves.Notice(view, AgencyNoticeKind.MedicinesHandedOver, placement);
            if (Owes(view, placements, index, given is not null))
            {
                var move = Moves.IsMove(view, placement);
                Clock.Once(
                    rule,
                    view,
                    dues,
                    move ? Due(rule, view, placement.From) : placement.From,
                    given,
                    new Because(
                        move ? "The child moved on {event}; medicines, instructions and known treatments go to the caregiver within {period}, by {due}."
                            : "The child was first placed on {event}; medicines, instructions and known treatments go to the caregiver with the "
                                + "child, on {due}.",
                        placement.From),
                    FactKinds.StateCasework,
                    Stays.About(placement));
            }
        }
    }

    private static void ProofOfAge(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            var given = Moves.Notice(view, AgencyNoticeKind.ProofOfAge, placement);
            if (Owes(view, placements, index, given is not null))
            {
                Clock.Once(
                    rule,
                    view,
                    dues,
                    Due(rule, view, placement.From),
                    given,
                    new Because("The child was placed on {event}; proof of age and identity goes to the caregiver within {period}, by {due}.", placement.From),
                    FactKinds.StateCasework,
                    Stays.About(placement));
            }
        }
    }

    // Calendar days, moved when the last is closed; hours are whole days from the day of placement and never move.
    private static DateOnly Due(Rule rule, CaseView view, DateOnly from) =>
        rule.Period is { Unit: PeriodUnit.Hours } hours ? hours.From(from) : rule.Period!.Value.From(from, view.Settings.California.Court);

    private static bool Owes(CaseView view, ReadOnlySpan<Placement> placements, int index, bool given) =>
        view.Episode.Holds(placements[index].From) && Stays.IsFosterCare(placements[index]) && (given || Stays.EndOf(view, placements, index) is null);
}
