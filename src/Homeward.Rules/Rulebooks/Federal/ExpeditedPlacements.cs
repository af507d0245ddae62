using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The four steps of an expedited decision under Compact Regulation 7, in business days (obligations, A12).</summary>
internal static class ExpeditedPlacements
{
    private const int ToAgency = 2;
    private const int ToOffice = 3;
    private const int ToReceivingOffice = 2;
    private const int ToDecision = 20;

    private const string Ordered =
        "The court ordered on {event} that Regulation 7 applies; the order is to reach the sending agency within {count business day}, by {due}.";

    private const string WithAgency =
        "The court's order reached the sending agency on {event}; the packet is to reach its Compact office within {count business day}, by {due}.";

    private const string WithOffice =
        "The packet reached the sending state's Compact office on {event}; it is to reach the receiving state's within {count business day}, by {due}.";

    private const string Received =
        "The receiving state received the request under Regulation 7 on {event}; its decision is due within {count business day}, by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icpc-reg7",
            Title = "Compact Regulation 7: expedited decision",
            OwedBy = OwedBy.ReceivingState,
            Citation = "ICPC Regulation 7",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "The steps were read in a state's manual of the 2001 version, the 20 business days in that of the electronic system (S). Whose holidays are left "
                + "out is a setting (INTERP). The first three steps are the court's and the sending state's.",
            IfMissed = "The decision is no longer expedited; the child waits.",
            AlertDays = 5,
            Scope = RuleScope.Child,
            Evaluate = Steps,
        },
    ];

    private static void Steps(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (request.Regulation is CompactRegulation.Regulation7)
            {
                var office = request.SendingOfficeReceivedOn ?? request.ReceivedOn;
                Step(rule, view, dues, request, request.OrderedOn, ToAgency, request.AgencyReceivedOn, office, Ordered);
                Step(rule, view, dues, request, request.AgencyReceivedOn, ToOffice, request.SendingOfficeReceivedOn, request.ReceivedOn, WithAgency);
                Step(rule, view, dues, request, request.SendingOfficeReceivedOn, ToReceivingOffice, request.ReceivedOn, null, WithOffice);
                Step(rule, view, dues, request, request.ReceivedOn, ToDecision, request.DecidedOn, null, Received);
            }
        }
    }

    // A later step that is on record shows the one before it done by its day; past the due day that tells nothing of whether it was done in time.
    private static void Step(
        Rule rule, CaseView view, DueList dues, InterstateRequest request, DateOnly? from, int days, DateOnly? doneOn, DateOnly? shownBy, string sentence)
    {
        if (from is not { } trigger || trigger > view.AsOf)
        {
            return;
        }

        var dueOn = DayCount.AddBusinessDays(trigger, days, view.Settings.InterstateCalendar);
        if (doneOn is null && shownBy <= view.AsOf && shownBy > dueOn)
        {
            return;
        }

        InterstateDuty.Once(rule, view, dues, request, trigger, dueOn, doneOn ?? shownBy, new Because(sentence, trigger, Count: days));
    }
}
