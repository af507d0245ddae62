using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Another planned permanent living arrangement: who may have it as a plan, and what each hearing then needs (obligations, A2).</summary>
internal static class PlannedArrangements
{
    private const int LeastAge = 16;

    private const string TooYoung =
        "On {event} the goal was set to another planned permanent living arrangement, which the law opens only to a child of 16 or more; the "
            + "child turns 16 on {other}.";

    private static readonly AnswerWords Allowed = new(
        "At the permanency hearing of {event} the youth was 16 or older and a compelling reason against the other four plans was documented to "
            + "the court.",
        "The permanency hearing of {event} could not approve another planned permanent living arrangement: {who}.",
        "It is not yet recorded whether a compelling reason against the other four plans was documented to the court at the permanency hearing of "
            + "{event}.");

    private static readonly AnswerWords Documented = new(
        "At the permanency hearing of {event} all four things the law asks of another planned permanent living arrangement were done.",
        "At the permanency hearing of {event} not all was done that the law asks of another planned permanent living arrangement: {who}.",
        "Not everything the law asks of another planned permanent living arrangement is on record for the permanency hearing of {event}: {who}.");

    private static readonly string[] Items =
    [
        "intensive and unsuccessful efforts for a family",
        "the youth's desired outcome",
        "the finding why it is the best plan",
        "prudent-parent steps and activities",
    ];

    private static readonly string[] Lists = [.. Enumerable.Range(0, 1 << Items.Length).Select(
        static mask => string.Join(", ", Items.Where((_, item) => (mask & (1 << item)) != 0)))];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-appla-16",
            Title = "Planned permanent living arrangement only from 16",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "42 USC 675(5)(C)(i), 675a(a); 45 CFR 1356.21(h)(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A concurrent goal is not the plan determined at a hearing and is not tested (INTERP).",
            IfMissed = "The plan cannot be approved.",
            Evaluate = FromSixteen,
        },
        new()
        {
            Id = "fed-appla-each-hearing",
            Title = "What a planned permanent living arrangement needs at each hearing",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "42 USC 675a(a)(1)-(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The judge's determination counts for the hearing of its own day (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = EachHearing,
        },
    ];

    private static void FromSixteen(Rule rule, CaseView view, DueList dues)
    {
        if (!Goals.HasBeenPlannedArrangement(view))
        {
            return;
        }

        HearingAnswers.AtEach(rule, view, dues, Allowed, AllowedAt);
        if (view.Episode.IsOpen && view.Birthday(LeastAge) is { } sixteen && sixteen > view.AsOf
            && Goals.On(view, view.AsOf) is { Plan: PermanencyPlan.PlannedArrangement } goal)
        {
            Duty.Missed(rule, view, dues, goal.SetOn, new Because(TooYoung, goal.SetOn, sixteen), Subject.Child, curable: true);
        }
    }

    private static void EachHearing(Rule rule, CaseView view, DueList dues)
    {
        if (Goals.HasBeenPlannedArrangement(view))
        {
            HearingAnswers.AtEach(rule, view, dues, Documented, DocumentedAt);
        }
    }

    private static Answer AllowedAt(CaseView view, Hearing hearing)
    {
        var heldOn = hearing.HeldOn!.Value;
        return !Goals.IsPlannedArrangement(view, heldOn) ? Answer.NotOwed
            : view.Birthday(LeastAge) is not { } sixteen ? Answer.Of(hearing.CompellingReasonDocumented == false ? false : null, "no compelling "
                + "reason was documented")
            : heldOn < sixteen ? Answer.Of(false, "the child was under 16")
            : Answer.Of(hearing.CompellingReasonDocumented, "no compelling reason against the other four plans was documented");
    }

    private static Answer DocumentedAt(CaseView view, Hearing hearing)
    {
        if (!Goals.IsPlannedArrangement(view, hearing.HeldOn!.Value))
        {
            return Answer.NotOwed;
        }

        bool? found = IsFoundBest(view, hearing.HeldOn.Value) ? true : null;
        var no = Mask(false, hearing, found);
        var open = Mask(null, hearing, found);
        return no != 0 ? Answer.Of(false, Lists[no]) : open != 0 ? Answer.Of(null, Lists[open]) : Answer.Of(true);
    }

    private static int Mask(bool? answer, Hearing hearing, bool? found) =>
        (hearing.FamilyEffortsDocumented == answer ? 1 : 0)
        | (hearing.DesiredOutcomeAsked == answer ? 1 << 1 : 0)
        | (found == answer ? 1 << 2 : 0)
        | (hearing.PrudentParentStepsDocumented == answer ? 1 << 3 : 0);

    // That no finding is on record is not a record that none was made.
    private static bool IsFoundBest(CaseView view, DateOnly heldOn)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.PlannedArrangementBest && finding.On == heldOn && finding.IsGoodForm)
            {
                return true;
            }
        }

        return false;
    }
}
