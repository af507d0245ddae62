using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>Notice and report before a permanency hearing (obligations, B3).</summary>
internal static class HearingReport
{
    private static readonly PaperWords Words = new(
        "The permanency hearing is set for {event}; notice and the permanency report are served at least {period} before, by {due}.",
        "The permanency hearing began on {event}; notice and the permanency report were to be served at least {period} before, by {due}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-report-14",
            Title = "Notice and permanency report served",
            OwedBy = OwedBy.Agency,
            Citation = "Fam. Ct. Act 1089(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Shorter notice the court directed in an expedited case is not told apart. A day before that is closed becomes the last open day before (INTERP, a setting).",
            IfMissed = "The hearing is adjourned.",
            Period = Period.Days(14),
            AlertDays = 10,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Served,
        },
    ];

    private static void Served(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.NewYork.Court,
        view.Settings.NewYork.BackCountRollsBack,
        CourtPaperKind.StatusReport,
        served: true,
        static (_, hearing) => hearing.Kind is HearingKind.Permanency,
        Words);
}
