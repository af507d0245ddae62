using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The sentences of a duty that comes round: {event} is the day it is counted from, {other} the day of another hearing.</summary>
/// <param name="Plain">Nothing is set.</param>
/// <param name="Set">One is set in time.</param>
/// <param name="SetTooLate">One is set after the due date.</param>
/// <param name="Refused">One was held that does not count; {who} says why. Null where that cannot be.</param>
internal sealed record HearingWords(string Plain, string Set, string SetTooLate, string? Refused = null);

/// <summary>Which hearings count, which are set, and the sentence of the one that is owed.</summary>
internal static class HearingClock
{
    /// <summary>Whether the hearing had been held on the day looked at, in the episode.</summary>
    public static bool WasHeld(CaseView view, Hearing hearing) =>
        hearing.HeldOn is { } held && held <= view.AsOf && view.Episode.Holds(held);

    /// <summary>Whether it was held as a permanency hearing that counts.</summary>
    public static bool CountsAsPermanency(CaseView view, Hearing hearing) =>
        hearing.Kind is HearingKind.Permanency && WasHeld(view, hearing) && Refusal(hearing) is null;

    /// <summary>
    /// Why what was held is no permanency hearing (45 CFR 1355.20(a)), as the end of a sentence; null when nothing recorded speaks against it.
    /// </summary>
    public static string? Refusal(Hearing hearing) =>
        hearing.PaperReview == true ? "a paper review"
        : hearing.ExParte == true ? "held ex parte"
        : hearing.AgreedOrder == true ? "an agreed order"
        : hearing.OpenToParticipation == false ? "not open to the parents, the child and the caregivers"
        : hearing.HeldBy is HearingBody.Agency ? "held by the agency itself"
        : null;

    /// <summary>The next day on which a hearing is set that could meet the duty; null when none is.</summary>
    public static DateOnly? NextSet(CaseView view, bool permanency, bool reviews)
    {
        DateOnly? next = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(DateOnly.MaxValue))
        {
            var fits = (permanency && hearing.Kind is HearingKind.Permanency) || (reviews && hearing.Kind is HearingKind.Review);
            if (fits && IsAhead(view, hearing) && (next is null || hearing.ScheduledFor < next))
            {
                next = hearing.ScheduledFor;
            }
        }

        return next;
    }

    /// <summary>The next day on which any hearing is set; null when none is.</summary>
    public static DateOnly? NextSet(CaseView view)
    {
        DateOnly? next = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(DateOnly.MaxValue))
        {
            if (IsAhead(view, hearing) && (next is null || hearing.ScheduledFor < next))
            {
                next = hearing.ScheduledFor;
            }
        }

        return next;
    }

    /// <summary>Whether the hearing is set for the day looked at or a later one and was not held by then.</summary>
    public static bool IsAhead(CaseView view, Hearing hearing) =>
        hearing.ScheduledFor >= view.AsOf && (hearing.HeldOn is null || hearing.HeldOn > view.AsOf);

    /// <summary>The sentence of the one that is owed now.</summary>
    public static Because Pending(HearingWords words, DateOnly from, DateOnly dueOn, DateOnly? next, Hearing? refused, string? who) =>
        next is { } set ? new Because(set <= dueOn ? words.Set : words.SetTooLate, from, set, Who: who)
        : refused is not null && words.Refused is { } sentence ? new Because(sentence, from, refused.HeldOn, Who: Refusal(refused))
        : new Because(words.Plain, from, Who: who);
}
