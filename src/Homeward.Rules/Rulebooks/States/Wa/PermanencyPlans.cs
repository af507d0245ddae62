using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>The permanency plan and its copy to the parties and the court (obligations, B5).</summary>
internal static class PermanencyPlans
{
    private static readonly PaperWords BeforeHearing = new(
        "The hearing is set for {event}; the written plan goes to the parties and the court at least {period} before, and ten working days before "
            + "permanency planning: by {due}.",
        "The hearing was held on {event}; the written plan was to go to the parties and the court at least {period} before, and ten working days "
            + "before permanency planning: by "
            + "{due}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "wa-plan-60",
            Title = "Permanency plan",
            OwedBy = OwedBy.Caseworker,
            Citation = "RCW 13.34.136(1)",
            Confidence = Confidence.Verified,
            IfMissed = "The department is out of compliance.",
            Period = Period.Days(60),
            SameDutyAs = "fed-case-plan-60",
            Evaluate = Plan,
        },
        new()
        {
            Id = "wa-plan-14",
            Title = "Written plan to the parties and the court",
            OwedBy = OwedBy.Caseworker,
            Citation = "RCW 13.34.136(2), 13.34.145(2)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Before a permanency planning hearing the earlier of 14 days and 10 working days (INTERP: the two sections differ). The "
                + "parties' responses are theirs.",
            IfMissed = "The hearing is put off.",
            Period = Period.Days(14),
            AlertDays = 7,
            CountsBack = true,
            Evaluate = Written,
        },
    ];

    private static void Plan(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var dueOn = rule.Period!.Value.From(removedOn, view.Settings.Washington.Court);
        var disposition = Ladder.First(view, HearingKind.Disposition)?.HeldOn ?? StateHearing.Set(view, HearingKind.Disposition);
        CasePlan? first = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(plan.CompletedOn))
            {
                first = plan;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            disposition < dueOn ? disposition.Value : dueOn,
            first,
            new Because("The department became responsible for services on {event}; a permanency plan is due within {period} or by the disposition "
                + "hearing, whichever is first: by {due}.", removedOn),
            FactKinds.CasePlans);
    }

    private static void Written(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.Washington.Court,
        rollBack: false,
        CourtPaperKind.CasePlan,
        served: true,
        static (_, hearing) => hearing.Kind is HearingKind.Review or HearingKind.Permanency,
        BeforeHearing,
        Period.BusinessDays(10));
}
