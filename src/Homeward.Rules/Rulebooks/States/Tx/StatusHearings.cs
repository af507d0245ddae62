using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>The service plan and the hearing on it (obligations, B2).</summary>
internal static class StatusHearings
{
    private static readonly HearingWords Status = new(
        "The agency was named temporary managing conservator on {event}; the status hearing is held by the sixtieth day after, {due}.",
        "The agency was named temporary managing conservator on {event}; the status hearing is held by the sixtieth day after, {due}, and one is set for {other}.",
        "The agency was named temporary managing conservator on {event}; the status hearing is held by the sixtieth day after, {due}, but the one that is set is for {other}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tx-plan-45",
            Title = "Service plan filed",
            OwedBy = OwedBy.Agency,
            Citation = "Tex. Fam. Code 263.101, 262.2015(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Existing law as printed in a bill of 2023 that proposed 30 days: whether 45 still stands is to be checked. A waiver the court makes with or after a finding of "
                + "aggravated circumstances excuses it.",
            IfMissed = "The court has no plan to review.",
            Period = Period.Days(45),
            Evaluate = ServicePlan,
        },
        new()
        {
            Id = "tx-status-60",
            Title = "Status hearing",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 263.201",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A permanency hearing held by then after a finding of aggravated circumstances is read as having made the findings (262.2015, INTERP).",
            IfMissed = "The service plan is not an order of the court.",
            Period = Period.Days(60),
            Evaluate = Hearing,
        },
    ];

    private static void ServicePlan(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.Conservatorship(view) is not { } named)
        {
            return;
        }

        CourtPaper? filed = null;
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is CourtPaperKind.ServicePlan && StayFindings.InStay(view, paper.FiledOn))
            {
                filed = paper;
                break;
            }
        }

        var dueOn = TexasCase.DueOn(rule, view, named);
        if (filed is null && TexasCase.Aggravated(view) is { } found && Ladder.First(view, FindingKind.Waiver, found.On) is { } waived)
        {
            Duty.Excused(
                rule,
                view,
                dues,
                waived.On,
                waived,
                new Because("The court found aggravated circumstances on {event} and on {other} waived the service plan.", found.On, waived.On),
                Subject.Child,
                dueOn);
            return;
        }

        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            filed,
            new Because("The agency was named temporary managing conservator on {event}; the service plan is filed by the forty-fifth day after, {due}.", named),
            FactKinds.StateCourt);
    }

    private static void Hearing(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.Conservatorship(view) is not { } named)
        {
            return;
        }

        var dueOn = TexasCase.DueOn(rule, view, named);
        if (TexasCase.Aggravated(view) is { } found && TexasCase.Permanency(view, found.On) is { HeldOn: { } held } hearing && held <= dueOn)
        {
            Duty.Excused(
                rule,
                view,
                dues,
                held,
                hearing,
                new Because("The court found aggravated circumstances on {event} and held a permanency hearing on {other}; no status hearing is needed.", found.On, held),
                Subject.Child,
                dueOn);
            return;
        }

        StateHearing.Due(rule, view, dues, HearingKind.Status, named, dueOn, Status);
    }
}
