using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>The case plan before the court (obligations, B4).</summary>
internal static class CasePlans
{
    private const int DaysOutOfHome = 60;

    private static readonly PaperWords Served = new(
        "The hearing is set for {event}; the case plan and the family functioning assessment are filed and served at least {period} before, by {due}.",
        "The hearing was held on {event}; the case plan and the family functioning assessment were to be filed and served at least {period} before, by {due}.");

    private static readonly HearingWords Acceptance = new(
        "Disposition was held on {event} without an approved case plan; a hearing to accept it is held within {period}, by {due}.",
        "Disposition was held on {event} without an approved case plan; a hearing to accept it is held within {period}, by {due}, and one is set for {other}.",
        "Disposition was held on {event} without an approved case plan; a hearing to accept it is held within {period}, by {due}, but the one that is set is for {other}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-caseplan",
            Title = "Case plan filed and served",
            OwedBy = OwedBy.Agency,
            Citation = "Fla. Stat. 39.521(1)(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Before a disposition on or after the sixtieth day out of home, and before a hearing to accept the plan. Hours are counted as days before the day of the hearing, and a "
                + "closed day becomes the last open day before.",
            IfMissed = "The court cannot approve a plan at the hearing.",
            Period = Period.Hours(72),
            AlertDays = 7,
            OnlyWith = [typeof(Hearing)],
            Evaluate = FiledAndServed,
        },
        new()
        {
            Id = "fl-caseplan",
            Title = "Hearing to accept the case plan",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.521(1)(a)",
            Confidence = Confidence.Verified,
            IfMissed = "The family works without an approved plan.",
            Period = Period.Days(30),
            AlertDays = 10,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Accepted,
        },
    ];

    private static void FiledAndServed(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule, view, dues, view.Settings.Florida.Court, rollBack: true, CourtPaperKind.CasePlan, served: true, IsOwedBefore, Served);

    private static bool IsOwedBefore(CaseView view, Hearing hearing) => hearing.Kind is HearingKind.CasePlanAcceptance
        || (hearing.Kind is HearingKind.Disposition && hearing.HappenedOn >= DayCount.AddDays(view.Episode.Removal.On, DaysOutOfHome));

    private static void Accepted(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Disposition)?.HeldOn is { } disposed && !(Ladder.First(view, FindingKind.CasePlanApproved, view.Episode.Removal.On)?.On <= disposed))
        {
            StateHearing.Due(rule, view, dues, HearingKind.CasePlanAcceptance, disposed, FloridaCase.DueOn(rule, view, disposed), Acceptance);
        }
    }
}
