using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Visits;

/// <summary>Time with a parent or a sibling was held, for one child or several.</summary>
public sealed record RecordFamilyVisit : ChildAct
{
    public override string Process => "family-visit.record";

    /// <summary>The parent or sibling.</summary>
    public required Guid Person { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>The instant it began; null when not known.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(HeldOn, nameof(HeldOn), Said.Of("A visit"));
        change.NotAfterNow(HeldAt, nameof(HeldAt), Said.Of("A visit"));
        if (facts.People.All(known => known.PersonId != Person))
            change.Refuse($"The parent or sibling is not among the people of {WhenChecks.Called(facts)}. Add the person first.", nameof(Person));
        var visit = new FamilyVisit
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            PersonId = Person,
            HeldOn = HeldOn,
            HeldAt = HeldAt,
        };
        change.Add(child, visit);
        change.Write(child, NoteKind.FamilyTime, Note, visit.Id);
    }
}
