using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>The worker's contact with the child (obligations, B2).</summary>
internal static class WorkerVisits
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tx-visit",
            Title = "Contact with the child this month",
            OwedBy = OwedBy.Caseworker,
            Citation = "DFPS CPS Handbook 6411",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That most visits are in the residence is a figure over months; that some are unannounced is not told apart.",
            IfMissed = "The month counts as missed; no later visit makes up for it.",
            AlertDays = 10,
            SameDutyAs = "fed-visit-monthly",
            Evaluate = MonthlyVisits.EveryMonth,
        },
        new()
        {
            Id = "tx-visit",
            Title = "Visit where the child lives, in the first three months",
            OwedBy = OwedBy.Caseworker,
            Citation = "DFPS CPS Handbook 6411",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Read as the calendar months that begin within three months of removal (INTERP).",
            IfMissed = "Nobody has seen where the child lives.",
            Period = Period.Months(3),
            AlertDays = 10,
            Evaluate = WhereTheChildLives,
        },
    ];

    private static void WhereTheChildLives(Rule rule, CaseView view, DueList dues) => MonthsAtHome.First(
        rule, view, dues, "The child was removed on {event}; in the first {period} in care a visit each month is where the child lives, this month's by {due}.");
}
