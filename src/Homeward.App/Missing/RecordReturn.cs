using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Missing;

/// <summary>A missing child is back. The episode is not closed without the screen for trafficking, or the reason why it was not made.</summary>
public sealed record RecordReturn : ChildAct
{
    public override string Process => "missing.return";

    public required DateOnly ReturnedOn { get; init; }

    public DateOnly? DebriefedOn { get; init; }

    public DateOnly? ScreenedOn { get; init; }

    /// <summary>Why the child left and what happened, in the child's words.</summary>
    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(ReturnedOn, nameof(ReturnedOn), Said.Of("A return"));
        change.NotAfterToday(DebriefedOn, nameof(DebriefedOn), Said.Of("The talk"));
        change.NotAfterToday(ScreenedOn, nameof(ScreenedOn), Said.Of("The screen"));
        if (ScreenedOn is null && Reason is null)
            change.Refuse("Give the day of the screen for trafficking, or say in the reason why it has not been made yet.", nameof(ScreenedOn));
        if (facts.MissingEpisodes.LastOrDefault(static known => known.ReturnedOn is null) is not { } episode)
        {
            change.Refuse($"{WhenChecks.Called(facts)} is not reported missing.", nameof(Children));
            return;
        }

        var back = change.Supersede(
            child, episode, episode with { ReturnedOn = ReturnedOn, DebriefedOn = DebriefedOn, ScreenedOn = ScreenedOn, Source = KnownFrom });
        change.Write(child, NoteKind.Missing, Note, back);
    }
}
