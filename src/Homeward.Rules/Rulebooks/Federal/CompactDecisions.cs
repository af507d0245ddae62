using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>When the receiving state decides under the Interstate Compact on the Placement of Children (obligations, A12).</summary>
internal static class CompactDecisions
{
    private const int DecisionDays = 180;
    private const int OtherBusinessDays = 3;

    private const string Report =
        "The request under {who} was received on {event}; the report on the home, with a decision or without one, is due within {count day}, by {due}.";

    private const string Decision = "The request under {who} was received on {event}; the final decision is due within {count day}, by {due}.";

    private const string Business = "The complete request under {who} was received on {event}; the decision is due within {count business day}, by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icpc-reg2",
            Title = "Compact Regulation 2: report and decision",
            OwedBy = OwedBy.ReceivingState,
            Citation = "ICPC Regulation 2, sections 7, 8",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The 60 days were read, the 180 for the decision were not (UNVERIFIED-H); the number of the regulation is inferred from the order of pages.",
            IfMissed = "The request has no answer; the child waits.",
            AlertDays = 7,
            Scope = RuleScope.Child,
            Evaluate = RegulationTwo,
        },
        new()
        {
            Id = "icpc-reg1",
            Title = "Compact Regulation 1: report and decision for a family that moves",
            OwedBy = OwedBy.ReceivingState,
            Citation = "ICPC Regulation 1, section 7(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The 180 days were read, the 60 for the report in a secondary source (S); the number of the regulation is inferred from its wording.",
            IfMissed = "The request has no answer; the placement is not approved.",
            AlertDays = 7,
            Scope = RuleScope.Child,
            Evaluate = RegulationOne,
        },
        new()
        {
            Id = "icpc-reg4-12",
            Title = "Compact Regulations 4 and 12: decision on residential care and private adoption",
            OwedBy = OwedBy.ReceivingState,
            Citation = "ICPC Regulations 4, 12; NEICE support article",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "Whose holidays are left out is a setting (INTERP).",
            IfMissed = "The request has no answer; the child waits.",
            AlertDays = 3,
            Scope = RuleScope.Child,
            Evaluate = RegulationsFourAndTwelve,
        },
    ];

    /// <summary>A regulation as a sentence names it.</summary>
    public static string Name(CompactRegulation regulation) => regulation switch
    {
        CompactRegulation.Regulation1 => "Regulation 1",
        CompactRegulation.Regulation2 => "Regulation 2",
        CompactRegulation.Regulation4 => "Regulation 4",
        CompactRegulation.Regulation7 => "Regulation 7",
        CompactRegulation.Regulation12 => "Regulation 12",
        _ => "the home study law",
    };

    private static void RegulationTwo(Rule rule, CaseView view, DueList dues) => ReportAndDecision(rule, view, dues, CompactRegulation.Regulation2);

    private static void RegulationOne(Rule rule, CaseView view, DueList dues) => ReportAndDecision(rule, view, dues, CompactRegulation.Regulation1);

    private static void ReportAndDecision(Rule rule, CaseView view, DueList dues, CompactRegulation regulation)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (request.Regulation == regulation && request.ReceivedOn is { } receivedOn && receivedOn <= view.AsOf)
            {
                InterstateDuty.Once(
                    rule,
                    view,
                    dues,
                    request,
                    receivedOn,
                    DayCount.AddDays(receivedOn, 60),
                    HomeStudies.ReturnedOn(request),
                    new Because(Report, receivedOn, Count: 60, Who: Name(regulation)));
                InterstateDuty.Once(
                    rule,
                    view,
                    dues,
                    request,
                    receivedOn,
                    DayCount.AddDays(receivedOn, DecisionDays),
                    request.DecidedOn,
                    new Because(Decision, receivedOn, Count: DecisionDays, Who: Name(regulation)));
            }
        }
    }

    private static void RegulationsFourAndTwelve(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (request.Regulation is CompactRegulation.Regulation4 or CompactRegulation.Regulation12
                && request.ReceivedOn is { } receivedOn
                && receivedOn <= view.AsOf)
            {
                InterstateDuty.Once(
                    rule,
                    view,
                    dues,
                    request,
                    receivedOn,
                    DayCount.AddBusinessDays(receivedOn, OtherBusinessDays, view.Settings.InterstateCalendar),
                    request.DecidedOn,
                    new Because(Business, receivedOn, Count: OtherBusinessDays, Who: Name(request.Regulation)));
            }
        }
    }
}
