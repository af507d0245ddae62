using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Notice of hearings to those who care for the child, and their chance to be heard (obligations, A2).</summary>
internal static class CaregiverNotice
{
    private const string Ahead =
        "A hearing is set for {event}; the caregiver is owed timely notice of it and the chance to be heard, and no notice is on record. Federal "
            + "law sets no number of days.";

    private const string Told = "The caregiver was told on {other} of the hearing set for {event}.";

    private static readonly AnswerWords Held = new(
        "The caregiver had notice of the hearing of {event} and nothing on record says that he or she could not be heard.",
        "For the hearing of {event} the caregiver {who}, though notice and the chance to be heard are owed in any proceeding about the child.",
        "It is not yet recorded when the caregiver was told of the hearing of {event}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-notice-heard",
            Title = "Notice to the caregiver and chance to be heard",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(G); 45 CFR 1356.21(o)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Listed for hearings; notice on the hearing day counts, for the law says \"timely\" and sets no number of days "
                + "(INTERP).",
            IfMissed = "The state is out of compliance with the case review system.",
            Evaluate = EachHearing,
        },
    ];

    private static void EachHearing(Rule rule, CaseView view, DueList dues)
    {
        Hearing? last = null;
        var answer = Answer.NotOwed;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (HearingClock.WasHeld(view, hearing))
            {
                (last, answer) = (hearing, At(view, hearing));
                HearingAnswers.Answered(rule, view, dues, Held, hearing, answer);
            }
        }

        HearingAnswers.Unanswered(rule, view, dues, Held, last, answer);
        if (view.Episode.IsOpen && Next(view) is { } next && Stays.On(view, view.AsOf) is { } placement && Stays.HasCaregiver(placement))
        {
            if (next.CaregiverNotifiedOn is { } told && told <= view.AsOf)
            {
                Duty.Met(rule, view, dues, told, next, new Because(Told, next.ScheduledFor, told), HearingAnswers.About(next));
            }
            else
            {
                Duty.Open(rule, view, dues, new Because(Ahead, next.ScheduledFor), HearingAnswers.About(next), FactKinds.HearingContent);
            }
        }
    }

    private static Answer At(CaseView view, Hearing hearing)
    {
        var heldOn = hearing.HeldOn!.Value;
        if (Stays.On(view, heldOn) is not { } placement || !Stays.HasCaregiver(placement))
        {
            return Answer.NotOwed;
        }

        return hearing.CaregiverNotifiedOn > heldOn ? Answer.Of(false, "was told only afterwards")
            : hearing.CaregiverHeard == false ? Answer.Of(false, "had no chance to be heard")
            : Answer.Of(hearing.CaregiverNotifiedOn is null ? null : true);
    }

    private static Hearing? Next(CaseView view)
    {
        Hearing? next = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(DateOnly.MaxValue))
        {
            if (HearingClock.IsAhead(view, hearing) && (next is null || hearing.ScheduledFor < next.ScheduledFor))
            {
                next = hearing;
            }
        }

        return next;
    }
}
