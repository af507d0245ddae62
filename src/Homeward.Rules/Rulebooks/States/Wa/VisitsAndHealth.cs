using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>The department's visits, and programs (obligations, B5).</summary>
internal static class VisitsAndHealth
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "wa-visit",
            Title = "First visit after a placement",
            OwedBy = OwedBy.Caseworker,
            Citation = "DCYF policy 4420",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Calendar days, never moved; a visit on the day of placement does not count.",
            IfMissed = "The child is in a new home and nobody from the department has looked.",
            Period = Period.Days(7),
            AlertDays = 3,
            Evaluate = AfterPlacement,
        },
        new()
        {
            Id = "wa-visit",
            Title = "Health and safety visit this month",
            OwedBy = OwedBy.Caseworker,
            Citation = "DCYF policy 4420",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Visits by a covering worker are not told apart.",
            IfMissed = "The month counts as missed; no later visit makes up for it.",
            AlertDays = 10,
            SameDutyAs = "fed-visit-monthly",
            Evaluate = MonthlyVisits.EveryMonth,
        },
        new()
        {
            Id = "wa-visit",
            Title = "Private talk with the child",
            OwedBy = OwedBy.Caseworker,
            Citation = "DCYF policy 4420",
            Confidence = Confidence.Verified,
            IfMissed = "Nobody has heard the child alone.",
            Evaluate = Privately,
        },
        new()
        {
            Id = "wa-qrtp-60",
            Title = "Hearing on a placement in a residential program",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.065(5)(f), 13.34.138(2)(c)(vi), 13.34.145(4)(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text was read before the amendments of July 2023. The findings at each later hearing are the federal row's.",
            IfMissed = "Federal payment ends; the child stays in a program nobody approved.",
            Period = Period.Days(60),
            SameDutyAs = "qrtp-court-60",
            Evaluate = Program,
        },
    ];

    private static void AfterPlacement(Rule rule, CaseView view, DueList dues)
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
                if (visit.On > placement.From && visit.Mode is VisitMode.InPerson)
                {
                    first = visit;
                    break;
                }
            }

            var left = Stays.EndOf(view, placements, index);
            var dueOn = rule.Period!.Value.From(placement.From);
            if (left <= dueOn && (first is null || first.On > left))
            {
                continue;
            }

            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                first?.On > left ? null : first,
                new Because("The child was placed on {event}; the first visit is due within {period} of a placement or a move, by {due}.", placement.From),
                FactKinds.CaseHistory,
                Stays.About(placement),
                curable: left is null);
        }
    }

    private static void Privately(Rule rule, CaseView view, DueList dues)
    {
        var from = DayCount.StartOfMonth(view.AsOf);
        CaseworkerVisit? unheard = null;
        foreach (var visit in view.Facts.CaseworkerVisits.UpTo(view.AsOf))
        {
            if (visit.On >= from && view.Episode.Holds(visit.On) && visit.Mode is VisitMode.InPerson)
            {
                if (visit.SeenAlone == true)
                {
                    return;
                }

                unheard = visit.SeenAlone == false ? visit : unheard;
            }
        }

        if (unheard is not null && view.Episode.IsOpen)
        {
            Duty.Open(
                rule,
                view,
                dues,
                new Because("The child was seen on {event} and not alone; each month's visit is private and individual.", unheard.On),
                new Subject(SubjectKind.Event, unheard.Id),
                FactKinds.VisitNotes);
        }
    }

    private static void Program(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (placement.Setting is PlacementSetting.Qrtp && view.Episode.Holds(placement.From))
            {
                Clock.Once(
                    rule,
                    view,
                    dues,
                    rule.Period!.Value.From(placement.From, view.Settings.Washington.Court),
                    ProgramReview.Of(view, placement),
                    new Because("The child was placed in a qualified residential treatment program on {event}; a hearing on it is due within "
                        + "{period}, by {due}.", placement.From),
                    FactKinds.StateCourt,
                    Stays.About(placement));
            }
        }
    }
}
