using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>Short-term residential therapeutic programs, the qualified residential treatment programs of California (obligations, B1).</summary>
internal static class TherapeuticPrograms
{
    private static readonly PaperWords BeforeReview = new(
        "The review of the therapeutic program is set for {event}; the report is served at least {period} before, by {due}.",
        "The review of the therapeutic program was held on {event}; the report was to be served at least {period} before, by {due}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-strtp-45",
            Title = "Court review of a placement in a therapeutic program",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 361.22(a)-(d)",
            Confidence = Confidence.Verified,
            IfMissed = "Federal payment ends; the child stays in a program nobody approved.",
            Period = Period.Days(45),
            Evaluate = Review,
        },
        new()
        {
            Id = "ca-strtp-45",
            Title = "Hearing on a therapeutic program asked for",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 361.22(a)",
            Confidence = Confidence.Verified,
            IfMissed = "The review cannot be held in time.",
            Period = Period.Days(5),
            AlertDays = 3,
            Evaluate = Request,
        },
        new()
        {
            Id = "ca-strtp-45",
            Title = "Report on a therapeutic program served",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 361.22(c)",
            Confidence = Confidence.Verified,
            IfMissed = "The review is held without a report, or put off.",
            Period = Period.Days(7),
            AlertDays = 5,
            CountsBack = true,
            Evaluate = Report,
        },
    ];

    // A continuance never takes it past day 60.
    private static void Review(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!IsProgram(view, placement))
            {
                continue;
            }

            var dueOn = rule.Period!.Value.From(placement.From, view.Settings.California.Court);
            var limit = DayCount.AddDays(placement.From, 60);
            var moved = Ladder.PutOff(view, placement.From, dueOn)?.Through;
            Clock.Once(
                rule,
                view,
                dues,
                moved is null ? dueOn : moved < limit ? moved.Value : limit,
                ProgramReview.Of(view, placement),
                new Because("The child was placed in a therapeutic program on {event}; the court reviews it within {period}, by {due}, and never "
                    + "after 60 days.", placement.From),
                FactKinds.StateCourt,
                Stays.About(placement));
        }
    }

    private static void Request(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!IsProgram(view, placement))
            {
                continue;
            }

            CourtPaper? asked = null;
            foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
            {
                if (paper.Kind is CourtPaperKind.ResidentialProgramRequest && paper.FiledOn >= placement.From)
                {
                    asked = paper;
                    break;
                }
            }

            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(placement.From, view.Settings.California.Court),
                asked,
                new Because("The child was placed in a therapeutic program on {event}; the hearing that reviews it is asked for within {period}, by "
                    + "{due}.", placement.From),
                FactKinds.StateCourt,
                Stays.About(placement));
        }
    }

    private static void Report(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.California.Court,
        view.Settings.California.BackCountRollsBack,
        CourtPaperKind.ResidentialProgramReport,
        served: true,
        static (_, hearing) => hearing.Kind is HearingKind.ResidentialProgramReview,
        BeforeReview);

    private static bool IsProgram(CaseView view, Placement placement) => placement.Setting is PlacementSetting.Qrtp && view.Episode.Holds(placement.From);
}
