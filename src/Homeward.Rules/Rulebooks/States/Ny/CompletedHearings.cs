using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>When a permanency hearing is complete, and the next that counts from that day (obligations, B3).</summary>
internal static class CompletedHearings
{
    private static readonly HearingWords FromCompletion = new(
        "The last permanency hearing was complete on {event}; the next begins within {period}, by {due}.",
        "The last permanency hearing was complete on {event}; the next begins within {period}, by {due}, and one is set for {other}.",
        "The last permanency hearing was complete on {event}; the next begins within {period}, by {due}, but the one that is set is for {other}.");

    private static readonly HearingWords FromBeginning = new(
        "The last permanency hearing began on {event} and its completion is not on record; the next begins within {period}, by {due}.",
        "The last permanency hearing began on {event} and its completion is not on record; the next begins within {period}, by {due}, and one is set for {other}.",
        "The last permanency hearing began on {event} and its completion is not on record; the next begins within {period}, by {due}, but the one that is set is for {other}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-ph-complete",
            Title = "Permanency hearing complete",
            OwedBy = OwedBy.Court,
            Citation = "Fam. Ct. Act 1089(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "An order made at the hearing shows it complete where no day is recorded. Unknown is listed for the last hearing alone.",
            IfMissed = "The child waits for a decision.",
            Period = Period.Days(30),
            OnlyWith = [typeof(Hearing)],
            Evaluate = Complete,
        },
        new()
        {
            Id = "ny-ph-next",
            Title = "Permanency hearing begun",
            OwedBy = OwedBy.Court,
            Citation = "Fam. Ct. Act 1089(a)(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Where the completion of the last one is not on record the six months count from the day it began: the earlier day.",
            IfMissed = "The child waits for permanency.",
            Period = Period.Months(6),
            AlertDays = 30,
            SameDutyAs = "fed-ph-12",
            OnlyWith = [typeof(Hearing)],
            Evaluate = Next,
        },
    ];

    private static void Complete(Rule rule, CaseView view, DueList dues)
    {
        Hearing? last = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (!HearingClock.CountsAsPermanency(view, hearing))
            {
                continue;
            }

            last = hearing;
            if (NewYorkCase.Completed(view, hearing) is { } on)
            {
                Add(rule, view, dues, hearing, on);
            }
        }

        if (last is not null && NewYorkCase.Completed(view, last) is null)
        {
            Add(rule, view, dues, last, null);
        }
    }

    private static void Add(Rule rule, CaseView view, DueList dues, Hearing hearing, DateOnly? completed) => Clock.Once(
        rule,
        view,
        dues,
        NewYorkCase.DueOn(rule, view, hearing.HeldOn!.Value),
        completed is null ? null : hearing,
        new Because("The permanency hearing began on {event}; it is completed within {period}, by {due}.", hearing.HeldOn),
        FactKinds.StateCourt,
        HearingAnswers.About(hearing),
        completed);

    private static void Next(Rule rule, CaseView view, DueList dues)
    {
        DateOnly? from = null;
        var words = FromBeginning;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (!HearingClock.CountsAsPermanency(view, hearing))
            {
                continue;
            }

            if (from is { } before)
            {
                Clock.Once(rule, view, dues, NewYorkCase.DueOn(rule, view, before), hearing, new Because(words.Plain, before), FactKinds.CaseHistory);
            }

            var completed = NewYorkCase.Completed(view, hearing);
            (from, words) = (completed ?? hearing.HeldOn, completed is null ? FromBeginning : FromCompletion);
        }

        if (from is { } last)
        {
            var dueOn = NewYorkCase.DueOn(rule, view, last);
            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                null,
                HearingClock.Pending(words, last, dueOn, StateHearing.Set(view, HearingKind.Permanency), null, null),
                FactKinds.CaseHistory);
        }
    }
}
