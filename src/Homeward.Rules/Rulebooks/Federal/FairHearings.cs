using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Fair hearing on a denied, reduced or delayed claim (obligations, A1).</summary>
internal static class FairHearings
{
    private const int NoticeDays = 10;

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ive-fair-hearing",
            Title = "Fair hearing: decision, and notice before an action",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(12); 45 CFR 1355.30(p)(2), 205.10",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The right was read; the 90 days to the decision and the 10 days of notice were not (UNVERIFIED-H).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Period = Period.Days(90),
            AlertDays = 30,
            Scope = RuleScope.Child,
            OnlyWith = [typeof(FairHearingRequest)],
            Evaluate = Requests,
        },
    ];

    private static void Requests(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.FairHearingRequests.UpTo(view.AsOf))
        {
            Add(
                rule,
                view,
                dues,
                request,
                rule.Period!.Value.From(request.RequestedOn),
                request.DecidedOn,
                true,
                new Because("A fair hearing was asked for on {event}; the final decision is due within {period}, by {due}.", request.RequestedOn));
            if (request.ActionOn is { } actionOn)
            {
                Add(
                    rule,
                    view,
                    dues,
                    request,
                    DayCount.AddDays(actionOn, -NoticeDays),
                    request.NoticeGivenOn,
                    false,
                    new Because("The action takes effect on {event}; notice was due at least {count day} before, by {due}.", actionOn, Count: NoticeDays));
            }
        }
    }

    private static void Add(
        Rule rule, CaseView view, DueList dues, FairHearingRequest request, DateOnly dueOn, DateOnly? doneOn, bool curable, in Because because)
    {
        doneOn = doneOn <= view.AsOf ? doneOn : null;
        var status = Clock.Status(view.AsOf, dueOn, doneOn, null, rule.AlertDays);
        dues.Add(new DueDate
        {
            Rule = rule,
            About = new Subject(SubjectKind.Event, request.Id),
            EpisodeId = Standing.EpisodeOn(view, request.RequestedOn),
            DueOn = dueOn,
            Status = status,
            SatisfiedOn = doneOn,
            MetBy = doneOn is null ? null : request,
            CanStillBeMet = doneOn is null && (curable || status is not DueStatus.Overdue),
            Because = because,
        });
    }
}
