using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>Permanency hearings before and after the final order (obligations, B2).</summary>
internal static class PermanencyHearings
{
    private static readonly Period AfterTermination = Period.Days(90);

    private static readonly HearingWords First = new(
        "The agency was named temporary managing conservator on {event}; the initial permanency hearing is held by the 180th day after, {due}.",
        "The agency was named temporary managing conservator on {event}; the initial permanency hearing is held by the 180th day after, {due}, and one is set for {other}.",
        "The agency was named temporary managing conservator on {event}; the initial permanency hearing is held by the 180th day after, {due}, but the one that is set is for {other}.");

    private static readonly HearingWords Later = new(
        "The last permanency hearing was held on {event}; the next is held within {period}, by {due}.",
        "The last permanency hearing was held on {event}; the next is held within {period}, by {due}, and one is set for {other}.",
        "The last permanency hearing was held on {event}; the next is held within {period}, by {due}, but the one that is set is for {other}.");

    private static readonly HearingWords Ended = new(
        "The final order of {event} ended a parent's rights; a permanency hearing is held by the ninetieth day after, {due}.",
        "The final order of {event} ended a parent's rights; a permanency hearing is held by the ninetieth day after, {due}, and one is set for {other}.",
        "The final order of {event} ended a parent's rights; a permanency hearing is held by the ninetieth day after, {due}, but the one that is set is for {other}.");

    private static readonly HearingWords Kept = new(
        "The final order of {event} left the parents' rights standing; a permanency hearing is held within {period}, by {due}.",
        "The final order of {event} left the parents' rights standing; a permanency hearing is held within {period}, by {due}, and one is set for {other}.",
        "The final order of {event} left the parents' rights standing; a permanency hearing is held within {period}, by {due}, but the one that is set is for {other}.");

    private static readonly HearingWords Aggravated = new(
        "The court found aggravated circumstances on {event}; the initial permanency hearing is held within {period}, by {due}.",
        "The court found aggravated circumstances on {event}; the initial permanency hearing is held within {period}, by {due}, and one is set for {other}.",
        "The court found aggravated circumstances on {event}; the initial permanency hearing is held within {period}, by {due}, but the one that is set is for {other}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tx-ph-180",
            Title = "Initial permanency hearing",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 263.304",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That the court sets the final hearing in time to decide before the day of dismissal is not told apart.",
            IfMissed = "The child waits; the text states no consequence for the 180th day.",
            Period = Period.Days(180),
            AlertDays = 30,
            SameDutyAs = "fed-ph-12",
            Evaluate = Initial,
        },
        new()
        {
            Id = "tx-ph-120",
            Title = "Permanency hearing",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 263.305",
            Confidence = Confidence.Secondary,
            IfMissed = "The child waits.",
            Period = Period.Days(120),
            AlertDays = 30,
            SameDutyAs = "fed-ph-12",
            OnlyWith = [typeof(Hearing)],
            Evaluate = BeforeFinalOrder,
        },
        new()
        {
            Id = "tx-post-order",
            Title = "Permanency hearing after the final order",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 263.501",
            Confidence = Confidence.Verified,
            ConfidenceNote = "An order that ended the rights of one parent counts as one of termination (INTERP): the earlier day.",
            IfMissed = "The child waits in care without review.",
            Period = Period.Months(6),
            AlertDays = 30,
            SameDutyAs = "fed-ph-12",
            OnlyWith = [typeof(Finding)],
            Evaluate = AfterFinalOrder,
        },
        new()
        {
            Id = "tx-agg",
            Title = "Permanency hearing after aggravated circumstances",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 262.2015(a), (c), (d)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The 30 days were read in a secondary source (S) and count from the finding; a copy of the handbook counts them from the adversary hearing.",
            IfMissed = "The child waits though no efforts to reunify are made.",
            Period = Period.Days(30),
            SameDutyAs = "fed-ph-30",
            OnlyWith = [typeof(Finding)],
            Evaluate = AfterAggravated,
        },
    ];

    // A final order made before the hearing was due ends this ladder and begins the next.
    private static void Initial(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.Conservatorship(view) is not { } named)
        {
            return;
        }

        var dueOn = TexasCase.DueOn(rule, view, named);
        var held = TexasCase.Permanency(view, named);
        if (held is not null)
        {
            Clock.Once(rule, view, dues, dueOn, held, new Because(First.Plain, named), FactKinds.CaseHistory);
        }
        else if (!(TexasCase.FinalOrder(view)?.On <= dueOn))
        {
            Owed(rule, view, dues, First, named, dueOn);
        }
    }

    private static void BeforeFinalOrder(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.Conservatorship(view) is not { } named)
        {
            return;
        }

        var final = TexasCase.FinalOrder(view)?.On ?? DateOnly.MaxValue;
        DateOnly? from = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.HeldOn is not { } held || held < named || !HearingClock.CountsAsPermanency(view, hearing))
            {
                continue;
            }

            if (from is { } before && (held <= final || TexasCase.DueOn(rule, view, before) < final))
            {
                Clock.Once(rule, view, dues, TexasCase.DueOn(rule, view, before), hearing, new Because(Later.Plain, before), FactKinds.CaseHistory);
            }

            if (held > final)
            {
                return;
            }

            from = held;
        }

        if (from is { } last && TexasCase.DueOn(rule, view, last) is var dueOn && dueOn < final)
        {
            Owed(rule, view, dues, Later, last, dueOn);
        }
    }

    private static void AfterFinalOrder(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.FinalOrder(view) is not { On: var from })
        {
            return;
        }

        var ended = EndsRights(view, from);
        var words = ended ? Ended : Kept;
        var dueOn = TexasCase.DueOn(ended ? AfterTermination : rule.Period!.Value, view, from);
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.HeldOn is { } held && held > from && HearingClock.CountsAsPermanency(view, hearing))
            {
                Clock.Once(rule, view, dues, dueOn, hearing, new Because(words.Plain, from), FactKinds.CaseHistory);
                (from, words, dueOn) = (held, Later, TexasCase.DueOn(rule, view, held));
            }
        }

        Owed(rule, view, dues, words, from, dueOn);
    }

    private static void AfterAggravated(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.Aggravated(view) is { On: var found })
        {
            StateHearing.Due(rule, view, dues, HearingKind.Permanency, found, TexasCase.DueOn(rule, view, found), Aggravated);
        }
    }

    private static void Owed(Rule rule, CaseView view, DueList dues, HearingWords words, DateOnly from, DateOnly dueOn) => Clock.Once(
        rule,
        view,
        dues,
        dueOn,
        null,
        HearingClock.Pending(words, from, dueOn, StateHearing.Set(view, HearingKind.Permanency), null, null),
        FactKinds.CaseHistory);

    private static bool EndsRights(CaseView view, DateOnly by)
    {
        foreach (var ended in view.Facts.RightsEnded.UpTo(by))
        {
            if (ended.How is not RightsEnding.Death && view.Episode.Holds(ended.EndedOn))
            {
                return true;
            }
        }

        return Ladder.First(view, FindingKind.ChildFreed, view.Episode.Removal.On)?.On <= by;
    }
}
