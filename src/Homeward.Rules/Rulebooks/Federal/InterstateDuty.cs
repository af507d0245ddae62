using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>A duty about a request to another state. It belongs to the child, for a request may come before a removal and outlast an episode.</summary>
internal static class InterstateDuty
{
    /// <summary>The day, once it has come.</summary>
    public static DateOnly? By(CaseView view, DateOnly? day) => day <= view.AsOf ? day : null;

    /// <summary>Whether the request is made under the Compact.</summary>
    public static bool IsCompact(InterstateRequest request) => request.Regulation is not CompactRegulation.None;

    /// <summary>A request closed by the day, with nothing done, owes nothing.</summary>
    public static void Once(
        Rule rule,
        CaseView view,
        DueList dues,
        InterstateRequest request,
        DateOnly trigger,
        DateOnly dueOn,
        DateOnly? doneOn,
        in Because because,
        bool curable = true,
        bool closes = true,
        Fact? by = null)
    {
        doneOn = By(view, doneOn);
        var closedOn = closes ? By(view, request.ClosedOn) : null;
        if (doneOn is null && closedOn <= dueOn)
        {
            return;
        }

        var status = Clock.Status(view.AsOf, dueOn, doneOn, null, rule.AlertDays);
        Add(rule, view, dues, request, trigger, dueOn, status, doneOn, by, doneOn is null && closedOn is null && (curable || status is not DueStatus.Overdue), because);
    }

    public static void Add(
        Rule rule,
        CaseView view,
        DueList dues,
        InterstateRequest request,
        DateOnly trigger,
        DateOnly? dueOn,
        DueStatus status,
        DateOnly? doneOn,
        Fact? by,
        bool curable,
        in Because because) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = new Subject(SubjectKind.Event, request.Id, request.Provider),
            EpisodeId = Standing.EpisodeOn(view, trigger),
            DueOn = dueOn,
            Status = status,
            SatisfiedOn = doneOn,
            MetBy = doneOn is null ? null : by ?? request,
            CanStillBeMet = curable,
            Because = because,
        });
}
