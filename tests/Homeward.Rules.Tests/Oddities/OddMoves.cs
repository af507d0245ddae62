using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Rulebooks.States;
using Homeward.Rules.Time;

namespace Homeward.Rules.Tests.Oddities;

/// <summary>A clock counted back from a move that is planned: a placement on record for a day ahead.</summary>
internal static class OddMoves
{
    public static void Told(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(DateOnly.MaxValue))
        {
            if (placement.From > view.Episode.Removal.On && view.Episode.Holds(placement.From))
            {
                var notice = Notice(view, placement);
                Clock.Once(
                    rule,
                    view,
                    dues,
                    DayCount.AddDays(placement.From, -rule.Period!.Value.Count),
                    notice,
                    new Because("A move is planned for {event}; the court and the parties are told at least {period} before, by {due}.", placement.From),
                    FactKinds.StateCasework,
                    Stays.About(placement),
                    curable: view.AsOf < placement.From);
            }
        }
    }

    // Within five days of the notice and before the move, whichever is first.
    public static void Heard(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(DateOnly.MaxValue))
        {
            if (placement.From <= view.Episode.Removal.On || Notice(view, placement) is not { GivenOn: var told } || !IsObjected(view, told))
            {
                continue;
            }

            var days = rule.Period!.Value.From(told);
            var before = placement.From.AddDays(-1);
            Clock.Once(
                rule,
                view,
                dues,
                days < before ? days : before,
                Ladder.First(view, HearingKind.PlacementObjection, told),
                new Because("Notice of a move was given on {event} and a hearing was asked for; it is held within {period} and before the move of {other}, by {due}.", told, placement.From),
                FactKinds.StateCourt,
                new Subject(SubjectKind.Event, placement.Id));
        }
    }

    private static AgencyNotice? Notice(CaseView view, Placement placement)
    {
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice.Kind is AgencyNoticeKind.CourtOfMove && notice.EffectiveOn == placement.From)
            {
                return notice;
            }
        }

        return null;
    }

    private static bool IsObjected(CaseView view, DateOnly from)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is CourtPaperKind.PlacementObjection && paper.FiledOn >= from)
            {
                return true;
            }
        }

        return false;
    }
}
