using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>When a stay in another state is no visit but a placement that needs approval (obligations, A12).</summary>
internal static class InterstateVisits
{
    private const string Visit =
        "The child has been in another state since {event} on a visit; it may last {period}, through {due}, and is a placement that needs approval beyond that.";

    private const string Vacation =
        "The child has been in another state since {event} on a visit within a school vacation; it may last through {due}, and is a placement that needs approval beyond that.";

    private const string Over = "The child was in another state from {event} on; a visit may last through {due}, and the child came back on {other}.";

    private const string Long =
        "The child has been in another state since {event}; the stay was set to last until {other}, longer than a visit may, so it is a placement that needs approval.";

    private const string Endless = "The child has been in another state since {event} with no last day set before, so the stay is no visit but a placement that needs approval.";

    private const string Approved = "The child has been in another state since {event}; the placement there was approved on {other}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icpc-visit-30",
            Title = "Visit to another state, or a placement",
            OwedBy = OwedBy.SendingState,
            Citation = "ICPC Regulation 9",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The day of arrival is not counted (INTERP). The longer of the 30 days and the school vacation the stay began in holds.",
            IfMissed = "The child has been placed in the other state without approval.",
            Period = Period.Days(30),
            AlertDays = 7,
            Scope = RuleScope.Child,
            Evaluate = EachStay,
        },
    ];

    private static void EachStay(Rule rule, CaseView view, DueList dues)
    {
        foreach (var stay in view.Facts.InterstateStays.UpTo(view.AsOf))
        {
            var within = rule.Period!.Value.From(stay.From);
            var vacation = stay.VacationThrough > within;
            var dueOn = vacation ? stay.VacationThrough!.Value : within;
            var back = stay.To <= view.AsOf ? stay.To : null;
            if (Approval(view, stay, back) is { DecidedOn: { } approvedOn } request)
            {
                Add(rule, view, dues, stay, dueOn, DueStatus.Excused, approvedOn, request, new Because(Approved, stay.From, approvedOn));
            }
            else if (stay.PlannedThrough is not { } planned)
            {
                Add(rule, view, dues, stay, stay.From, DueStatus.Overdue, null, null, new Because(Endless, stay.From), back is null);
            }
            else if (planned > dueOn && back is null)
            {
                Add(rule, view, dues, stay, stay.From, DueStatus.Overdue, null, null, new Because(Long, stay.From, planned), true);
            }
            else
            {
                var status = Clock.Status(view.AsOf, dueOn, back, null, rule.AlertDays);
                var sentence = back is not null ? Over : vacation ? Vacation : Visit;
                Add(rule, view, dues, stay, dueOn, status, back, back is null ? null : stay, new Because(sentence, stay.From, back), back is null);
            }
        }
    }

    // An approval that came while the child was there, or before and still stood.
    private static InterstateRequest? Approval(CaseView view, InterstateStay stay, DateOnly? back)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (request is { Decision: CompactDecision.Approved, DecidedOn: { } approvedOn }
                && approvedOn <= (back ?? view.AsOf)
                && !((request.ApprovalThrough ?? DayCount.AddMonths(approvedOn, 6)) < stay.From)
                && !(request.ClosedOn <= stay.From))
            {
                return request;
            }
        }

        return null;
    }

    private static void Add(
        Rule rule,
        CaseView view,
        DueList dues,
        InterstateStay stay,
        DateOnly dueOn,
        DueStatus status,
        DateOnly? metOn,
        Fact? by,
        in Because because,
        bool curable = false) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = new Subject(SubjectKind.Event, stay.Id),
            EpisodeId = Standing.EpisodeOn(view, stay.From),
            DueOn = dueOn,
            Status = status,
            SatisfiedOn = metOn,
            MetBy = by,
            CanStillBeMet = curable,
            Because = because,
        });
}
