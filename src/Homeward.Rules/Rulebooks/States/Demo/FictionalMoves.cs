using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Demo;

/// <summary>What the fictional states ask of a move.</summary>
internal static class FictionalMoves
{
    public static void Change(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!Moves.IsMove(view, placement))
            {
                continue;
            }

            var notice = Moves.Notice(view, AgencyNoticeKind.PlacementChange, placement);
            var dueOn = rule.Period!.Value.Before(placement.From, FictionalCourts.Statewide);
            if (notice is { Excused: true })
            {
                Duty.Excused(
                    rule,
                    view,
                    dues,
                    notice.GivenOn,
                    notice,
                    new Because("The child moved on {event}; on {other} it was recorded why no notice was owed.", placement.From, notice.GivenOn),
                    Stays.About(placement),
                    dueOn);
                continue;
            }

            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                notice,
                new Because("The child moved on {event}; notice was due at least {period} before, by {due}.", placement.From),
                FactKinds.StateCasework,
                Stays.About(placement),
                curable: false);
        }
    }

    // Early intervention only for a child under three.
    public static void Told(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!Moves.IsMove(view, placement))
            {
                continue;
            }

            Told(rule, view, dues, placement, AgencyNoticeKind.InsurerOfMove, "The child moved on {event}; the insurer is told within {period}, by {due}.");
            if (view.Facts.Child.DateOfBirth is { } born && DayCount.AgeOn(born, placement.From) < 3)
            {
                Told(
                    rule,
                    view,
                    dues,
                    placement,
                    AgencyNoticeKind.EarlyInterventionOfMove,
                    "The child, under three, moved on {event}; early intervention is told within {period}, by {due}.");
            }
        }
    }

    private static void Told(Rule rule, CaseView view, DueList dues, Placement placement, AgencyNoticeKind kind, string sentence) => Clock.Once(
        rule,
        view,
        dues,
        rule.Period!.Value.From(placement.From),
        Moves.Notice(view, kind, placement),
        new Because(sentence, placement.From),
        FactKinds.StateCasework,
        Stays.About(placement));
}
