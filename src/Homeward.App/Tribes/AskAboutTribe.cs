using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Tasks;
using Homeward.Rules.Facts;

namespace Homeward.App.Tribes;

/// <summary>
/// A worker asked whether a child is or may be an Indian child, and what was answered by whom. What was answered is kept whatever it is; where it gives reason to
/// know, asking the tribe becomes a task by the day the worker names.
/// </summary>
public sealed record AskAboutTribe : ChildAct
{
    public override string Process => "tribe.ask";

    public required DateOnly AskedOn { get; init; }

    /// <summary>Who answered, where it is somebody among the people of the case; else <see cref="Operation.Source"/> says it.</summary>
    public Guid? Person { get; init; }

    /// <summary>Whether the answer gives reason to know that the child is an Indian child; null where it is not clear.</summary>
    public bool? ReasonToKnow { get; init; }

    public ReasonToKnowGround? Ground { get; init; }

    /// <summary>The tribe that was named.</summary>
    public string? Tribe { get; init; }

    /// <summary>By when the tribe is asked, or found out.</summary>
    public DateOnly? AskTribeBy { get; init; }

    /// <summary>What was said, in their words.</summary>
    [LongText]
    public string? Words { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(AskedOn, nameof(AskedOn), Said.Of("A question"));
        if (Person is { } person && facts.People.All(known => known.PersonId != person))
            change.Refuse($"This person is not among the people of {WhenChecks.Called(facts)}. Add the person first, or write under “How it is known” who said it.", nameof(Person));
        if (Person is null && Source is null) change.Refuse("Say who answered: choose the person, or write under “How it is known” who it was.", nameof(Person));
        if (ReasonToKnow is not true && Ground is not null) change.Refuse("This is what gives reason to know. Answer “Yes” above it, or leave it open.", nameof(Ground));
        if (ReasonToKnow is true && AskTribeBy is null) change.Refuse("There is reason to know: say by when the tribe is asked.", nameof(AskTribeBy));
        if (AskTribeBy < AskedOn) change.Refuse("The tribe cannot be asked before you knew of it. Correct one of the two days.", nameof(AskTribeBy));
        var inquiry = new IcwaInquiry
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            AskedOn = AskedOn,
            InCourt = false,
            PersonId = Person,
            ReasonToKnow = ReasonToKnow,
            Ground = Ground,
            Tribe = Tribe,
        };
        change.Add(child, inquiry);
        change.Write(child, NoteKind.Relative, Words, inquiry.Id);
        if (ReasonToKnow is true) Follow(change, child, facts);
    }

    private void Follow(Change change, Guid child, CaseFacts facts)
    {
        if (Tribe is not null && facts.PossibleTribes.All(known => !string.Equals(known.Tribe, Tribe, StringComparison.OrdinalIgnoreCase)))
        {
            change.Add(child, new PossibleTribe
            {
                Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
                Tribe = Tribe,
                IdentifiedOn = AskedOn,
            });
        }

        if (AskTribeBy is not { } by) return;
        TaskWriter.Give(change, new CaseTask
        {
            Id = Guid.CreateVersion7(), ChildId = child, OwnerId = change.Actor.WorkerId, DueOn = by, CreatedAt = change.Now, CreatedBy = change.By,
            Words = Tribe is null
                ? $"Find out which tribe {WhenChecks.Called(facts)} may belong to, and ask it."
                : $"Ask {Tribe} whether {WhenChecks.Called(facts)} is a member, or can be one.",
        });
    }
}
