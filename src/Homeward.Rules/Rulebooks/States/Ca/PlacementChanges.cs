using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>Who is told of a change of placement, and when (obligations, B1).</summary>
internal static class PlacementChanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-placement-change-14",
            Title = "Notice before a change of placement",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16010.7(b), (e), (g), (i)-(l)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "One notice stands for all who are owed it; moves at night are not told apart. Owed after disposition.",
            IfMissed = "A complaint to the ombudsperson; the child moves without warning.",
            Period = Period.Days(14),
            AlertDays = 7,
            CountsBack = true,
            Evaluate = Change,
        },
        new()
        {
            Id = "ca-placement-attorney-1",
            Title = "Child's attorney told of a placement",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16010.6(a), (c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The ten days before a move that separates siblings are not told apart.",
            IfMissed = "The child's attorney does not know where the child is.",
            Period = Period.BusinessDays(1),
            AlertDays = 2,
            Evaluate = Attorney,
        },
        new()
        {
            Id = "ca-out-county-14",
            Title = "Notice before a move out of the county",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 361.2(h)",
            Confidence = Confidence.Verified,
            IfMissed = "The parent, the tribe and the child cannot object in time.",
            Period = Period.Days(14),
            AlertDays = 7,
            CountsBack = true,
            Evaluate = OutOfCounty,
        },
        new()
        {
            Id = "ca-out-county-14",
            Title = "Hearing on an objection to a move out of the county",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 361.2(h)",
            Confidence = Confidence.Verified,
            IfMissed = "The child moves before anybody has heard the objection.",
            Period = Period.Days(5),
            AlertDays = 3,
            Evaluate = Objection,
        },
    ];

    private static void Change(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.Placements.Count < 2 || Ladder.First(view, HearingKind.Disposition) is not { HeldOn: { } disposed })
        {
            return;
        }

        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (placement.From > disposed && Moves.IsMove(view, placement))
            {
                Before(rule, view, dues, placement, AgencyNoticeKind.PlacementChange, "The child moved on {event}; written notice was due at least "
                    + "{period} before, by {due}.");
            }
        }
    }

    private static void OutOfCounty(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (placement.OutOfCounty == true && Moves.IsMove(view, placement))
            {
                Before(
                    rule, view, dues, placement, AgencyNoticeKind.OutOfCountyMove, "The child moved out of the county on {event}; written notice was "
                        + "due at least {period} before, by {due}.");
            }
        }
    }

    private static void Before(Rule rule, CaseView view, DueList dues, Placement placement, AgencyNoticeKind kind, string sentence)
    {
        var dueOn = rule.Period!.Value.Before(placement.From, view.Settings.California.Court);
        var notice = Moves.Notice(view, kind, placement);
        if (notice is { Excused: true })
        {
            Duty.Excused(rule, view, dues, notice.GivenOn, notice, new Because("The child moved on {event}; on {other} it was recorded why no notice "
                + "was owed.", placement.From, notice.GivenOn), Stays.About(placement), dueOn);
            return;
        }

        Clock.Once(rule, view, dues, dueOn, notice, new Because(sentence, placement.From), FactKinds.StateCasework, Stays.About(placement), curable: false);
    }

    // Counted from the decision where it is on record, else from the day of the move.
    private static void Attorney(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(placement.From) || !Stays.IsFosterCare(placement))
            {
                continue;
            }

            var notice = Moves.Notice(view, AgencyNoticeKind.PlacementToAttorney, placement);
            var from = notice?.LearnedOn ?? placement.From;
            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(from, view.Settings.California.Court),
                notice,
                new Because(
                    notice?.LearnedOn is null
                        ? "The child was placed on {event}; the child's attorney is told by the close of the next business day, {due}."
                        : "The placement was decided on {event}; the child's attorney is told by the close of the next business day, {due}.",
                    from),
                FactKinds.StateCasework,
                Stays.About(placement));
        }
    }

    private static void Objection(Rule rule, CaseView view, DueList dues)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is CourtPaperKind.PlacementObjection && view.Episode.Holds(paper.FiledOn))
            {
                Clock.Once(
                    rule,
                    view,
                    dues,
                    rule.Period!.Value.From(paper.FiledOn, view.Settings.California.Court),
                    Ladder.First(view, HearingKind.PlacementObjection, paper.FiledOn),
                    new Because("An objection to the move was made on {event}; it is heard within {period} and before the move, by {due}.", paper.FiledOn),
                    FactKinds.StateCourt,
                    new Subject(SubjectKind.Event, paper.Id));
            }
        }
    }
}
