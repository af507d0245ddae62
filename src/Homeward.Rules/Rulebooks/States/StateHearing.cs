using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>One hearing a state's law sets a day for.</summary>
internal static class StateHearing
{
    /// <summary>
    /// The hearing, met by the first of its kind held from <paramref name="from"/> on. A continuance for good cause moves the day; the sentence then says so.
    /// A hearing that is set is named. Where the state allows no continuance, give null for <paramref name="putOff"/>.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="view">The child and day.</param>
    /// <param name="dues">The list to add to.</param>
    /// <param name="kind">The kind of hearing.</param>
    /// <param name="from">The event the day is counted from.</param>
    /// <param name="dueOn">The last compliant day.</param>
    /// <param name="words">The sentences; {other} is the day set.</param>
    /// <param name="putOff">The sentence when it was put off: {other} is the day of the continuance.</param>
    /// <param name="limit">The last day it can be put off to; null when the law sets none.</param>
    /// <returns>The hearing that met it.</returns>
    public static Hearing? Due(
        Rule rule, CaseView view, DueList dues, HearingKind kind, DateOnly from, DateOnly dueOn, HearingWords words, string? putOff = null, DateOnly? limit = null)
    {
        var held = Ladder.First(view, kind, from);
        var moved = putOff is null ? null : Ladder.PutOff(view, from, dueOn);
        var by = moved?.Through is { } day ? limit < day ? limit.Value : day : dueOn;
        var because = moved is not null ? new Because(putOff!, from, moved.On)
            : held is not null ? new Because(words.Plain, from)
            : HearingClock.Pending(words, from, dueOn, Set(view, kind), null, null);
        Clock.Once(rule, view, dues, by, held, because, FactKinds.StateCourt);
        return held;
    }

    /// <summary>The next day a hearing of the kind is set for; null when none is.</summary>
    public static DateOnly? Set(CaseView view, HearingKind kind)
    {
        DateOnly? next = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(DateOnly.MaxValue))
        {
            if (hearing.Kind == kind && HearingClock.IsAhead(view, hearing) && (next is null || hearing.ScheduledFor < next))
            {
                next = hearing.ScheduledFor;
            }
        }

        return next;
    }
}
