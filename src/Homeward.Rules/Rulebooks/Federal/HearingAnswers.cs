using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The sentences of something that has to happen at a hearing: {event} is its day, {who} what the answer names.</summary>
/// <param name="Met">It happened.</param>
/// <param name="Missed">It did not.</param>
/// <param name="Open">The record does not say.</param>
internal sealed record AnswerWords(string Met, string Missed, string Open);

/// <summary>What the record says of one hearing: nothing is owed, or yes, no, not recorded, and which part the sentence names.</summary>
internal readonly record struct Answer(bool Owed, bool? Done, string? Who = null)
{
    /// <summary>The duty does not arise at this hearing.</summary>
    public static Answer NotOwed => default;

    /// <summary>The duty arises, with this answer.</summary>
    public static Answer Of(bool? done, string? who = null) => new(true, done, who);

    /// <summary>No as soon as one is no, yes only when both are.</summary>
    public static bool? All(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;
}

/// <summary>
/// A duty at each permanency hearing: listed as met or missed for each one that counts; when nobody has answered, as open for the last one of an episode that
/// lasts, and for no other. A hearing that was held cannot be held again, so what was missed stays missed.
/// </summary>
internal static class HearingAnswers
{
    public static void AtEach(Rule rule, CaseView view, DueList dues, AnswerWords words, Func<CaseView, Hearing, Answer> ask)
    {
        Hearing? last = null;
        var answer = Answer.NotOwed;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (HearingClock.CountsAsPermanency(view, hearing))
            {
                (last, answer) = (hearing, ask(view, hearing));
                Answered(rule, view, dues, words, hearing, answer);
            }
        }

        Unanswered(rule, view, dues, words, last, answer);
    }

    public static void Answered(Rule rule, CaseView view, DueList dues, AnswerWords words, Hearing hearing, in Answer answer)
    {
        var heldOn = hearing.HeldOn!.Value;
        if (answer is { Owed: true, Done: true })
        {
            Duty.Met(rule, view, dues, heldOn, hearing, new Because(words.Met, heldOn, Who: answer.Who), About(hearing), heldOn);
        }
        else if (answer is { Owed: true, Done: false })
        {
            Duty.Missed(rule, view, dues, heldOn, new Because(words.Missed, heldOn, Who: answer.Who), About(hearing));
        }
    }

    public static void Unanswered(Rule rule, CaseView view, DueList dues, AnswerWords words, Hearing? last, in Answer answer)
    {
        if (last is not null && view.Episode.IsOpen && answer is { Owed: true, Done: null })
        {
            Duty.Open(rule, view, dues, new Because(words.Open, last.HeldOn, Who: answer.Who), About(last), FactKinds.HearingContent);
        }
    }

    public static Subject About(Hearing hearing) => new(SubjectKind.Hearing, hearing.Id);
}
