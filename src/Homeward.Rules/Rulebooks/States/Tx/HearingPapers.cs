using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>Papers before the hearings of chapter 263 (obligations, B2).</summary>
internal static class HearingPapers
{
    private static readonly PaperWords Plan = new(
        "The status hearing is set for {event}; the visitation plan is filed by the tenth day before, {due}.",
        "The status hearing was held on {event}; the visitation plan was to be filed by the tenth day before, {due}.");

    private static readonly PaperWords Report = new(
        "The permanency hearing is set for {event}; the permanency progress report is filed by the tenth day before, {due}.",
        "The permanency hearing was held on {event}; the permanency progress report was to be filed by the tenth day before, {due}.");

    private static readonly PaperWords Notice = new(
        "The hearing is set for {event}; those entitled to it have notice by the tenth day before, {due}.",
        "The hearing was held on {event}; those entitled to it were to have notice by the tenth day before, {due}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tx-visit-plan-file",
            Title = "Visitation plan filed before the status hearing",
            OwedBy = OwedBy.Agency,
            Citation = "Tex. Fam. Code 263.107(d)-(e), 263.108(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Amended plans are not told apart. A tenth day before that is closed becomes the last open day before (INTERP, a setting).",
            IfMissed = "The court cannot review visits at the first hearing.",
            Period = Period.Days(10),
            AlertDays = 7,
            OnlyWith = [typeof(Hearing)],
            Evaluate = VisitationPlan,
        },
        new()
        {
            Id = "tx-report-10",
            Title = "Permanency progress report filed",
            OwedBy = OwedBy.Agency,
            Citation = "Tex. Fam. Code 263.303(a), (c), 263.502(a), (a-2), 263.003",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Another period the court set, and a waiver after the final order, are not told apart; nor is the response of a parent or ad litem by the third day before. A tenth day "
                + "before that is closed becomes the last open day before (INTERP, a setting).",
            IfMissed = "The court hears the case without the agency's account.",
            Period = Period.Days(10),
            AlertDays = 7,
            OnlyWith = [typeof(Hearing)],
            Evaluate = ProgressReport,
        },
        new()
        {
            Id = "tx-hearing-notice-10",
            Title = "Notice of the hearing to those entitled to it",
            OwedBy = OwedBy.Agency,
            Citation = "Tex. Fam. Code 263.0021",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "To whom notice went is not told apart. A tenth day before that is closed becomes the last open day before (INTERP, a setting).",
            IfMissed = "Those who care for the child are not heard.",
            Period = Period.Days(10),
            AlertDays = 7,
            OnlyWith = [typeof(Hearing)],
            Evaluate = HearingNotice,
        },
    ];

    private static void VisitationPlan(Rule rule, CaseView view, DueList dues) =>
        Before(rule, view, dues, CourtPaperKind.VisitationPlan, static (_, hearing) => hearing.Kind is HearingKind.Status, Plan);

    private static void ProgressReport(Rule rule, CaseView view, DueList dues) =>
        Before(rule, view, dues, CourtPaperKind.StatusReport, static (_, hearing) => hearing.Kind is HearingKind.Permanency, Report);

    private static void HearingNotice(Rule rule, CaseView view, DueList dues) =>
        Before(rule, view, dues, CourtPaperKind.HearingNotice, static (_, hearing) => hearing.Kind is HearingKind.Permanency or HearingKind.Status, Notice);

    private static void Before(Rule rule, CaseView view, DueList dues, CourtPaperKind kind, Func<CaseView, Hearing, bool> before, PaperWords words) =>
        Papers.BeforeEach(rule, view, dues, view.Settings.Texas.Court, view.Settings.Texas.BackCountRollsBack, kind, served: false, before, words);
}
