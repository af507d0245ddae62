using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>When permanency hearings begin (obligations, B3).</summary>
internal static class PermanencyHearings
{
    private static readonly HearingWords First = Words("The child was removed on {event}; the initial permanency hearing begins by {due}, eight months after or six months from the sixtieth day");

    private static readonly HearingWords Freed = Words("The child was freed for adoption on {event}; a permanency hearing begins within {period}, by {due}");

    private static readonly HearingWords NoEfforts = Words("On {event} the court found that reasonable efforts are not required; a permanency hearing is held within {period}, by {due}");

    private static readonly HearingWords Returned = Words("The youth was returned to care on {event}; a permanency hearing begins within {period}, by {due}");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-ph-initial",
            Title = "Initial permanency hearing begun",
            OwedBy = OwedBy.Court,
            Citation = "Fam. Ct. Act 1089(a)(2); 22 NYCRR 205.17(b)(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The earlier of the statute's day and that of the court rule. A day certain shared with siblings is not told apart.",
            IfMissed = "The child waits for permanency.",
            Period = Period.Months(8),
            AlertDays = 30,
            SameDutyAs = "fed-ph-12",
            Evaluate = Initial,
        },
        new()
        {
            Id = "ny-ph-freed",
            Title = "Permanency hearing of a freed child",
            OwedBy = OwedBy.Court,
            Citation = "Fam. Ct. Act 1089(a)(1)",
            Confidence = Confidence.Verified,
            IfMissed = "The child waits for a family.",
            Period = Period.Days(30),
            OnlyWith = [typeof(Finding)],
            Evaluate = OfFreedChild,
        },
        new()
        {
            Id = "ny-ph-no-re",
            Title = "Permanency hearing where efforts are not required",
            OwedBy = OwedBy.Court,
            Citation = "22 NYCRR 205.17(b)(3)",
            Confidence = Confidence.Verified,
            IfMissed = "The child waits though no efforts to reunify are made.",
            Period = Period.Days(30),
            SameDutyAs = "fed-ph-30",
            OnlyWith = [typeof(Finding)],
            Evaluate = WithoutEfforts,
        },
        new()
        {
            Id = "ny-ph-reentry",
            Title = "Permanency hearing of a youth returned to care",
            OwedBy = OwedBy.Court,
            Citation = "Fam. Ct. Act 1089(a)(1)(ii)",
            Confidence = Confidence.Verified,
            IfMissed = "The youth is in care without a plan the court has seen.",
            Period = Period.Days(30),
            OnlyWith = [typeof(Finding)],
            Evaluate = OfReturnedYouth,
        },
    ];

    private static HearingWords Words(string begun) => new(begun + ".", begun + ", and one is set for {other}.", begun + ", but the one that is set is for {other}.");

    private static void Initial(Rule rule, CaseView view, DueList dues)
    {
        var on = view.Episode.Removal.On;
        var dueOn = rule.Period!.Value.From(on);
        var statute = DayCount.AddMonths(DayCount.AddDays(on, 60), 6);
        dueOn = DayCount.RollForward(statute < dueOn ? statute : dueOn, view.Settings.NewYork.Court);
        Hearing? held = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.HeldOn >= on && HearingClock.CountsAsPermanency(view, hearing))
            {
                held = hearing;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            held,
            held is not null ? new Because(First.Plain, on) : HearingClock.Pending(First, on, dueOn, StateHearing.Set(view, HearingKind.Permanency), null, null),
            FactKinds.CaseHistory);
    }

    private static void OfFreedChild(Rule rule, CaseView view, DueList dues) => After(rule, view, dues, FindingKind.ChildFreed, Freed);

    private static void WithoutEfforts(Rule rule, CaseView view, DueList dues) => After(rule, view, dues, FindingKind.ReasonableEffortsNotRequired, NoEfforts);

    private static void OfReturnedYouth(Rule rule, CaseView view, DueList dues) => After(rule, view, dues, FindingKind.ReturnedToCare, Returned);

    private static void After(Rule rule, CaseView view, DueList dues, FindingKind kind, HearingWords words)
    {
        if (Ladder.First(view, kind, view.Episode.Removal.On) is { On: var found })
        {
            StateHearing.Due(rule, view, dues, HearingKind.Permanency, found, NewYorkCase.DueOn(rule, view, found), words);
        }
    }
}
