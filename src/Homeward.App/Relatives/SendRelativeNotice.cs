using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Relatives;

/// <summary>Relatives were told of the removal, or the violence exception was recorded in place of it.</summary>
public sealed record SendRelativeNotice : ChildAct
{
    public override string Process => "relative-notice.send";

    public required IReadOnlyList<Guid> Relatives { get; init; }

    /// <summary>The day notice was given; null when the exception stands in its place.</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>The day the family or domestic violence exception was recorded; null when it does not apply.</summary>
    public DateOnly? ViolenceExceptionOn { get; init; }

    /// <summary>Whether the notice held the four items of the law; null when not checked.</summary>
    public bool? ContentComplete { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        if (Relatives.Count == 0) change.Refuse("Say which relative was told.", nameof(Relatives));
        if (GivenOn is null == ViolenceExceptionOn is null)
            change.Refuse("Give the day of the notice, or the day the violence exception was recorded: one of the two.", nameof(GivenOn));
        change.NotAfterToday(GivenOn, nameof(GivenOn), Said.Of("A notice"));
        change.NotAfterToday(ViolenceExceptionOn, nameof(ViolenceExceptionOn), Said.Of("The exception"));
        foreach (var relative in Relatives.Distinct())
        {
            if (facts.People.All(person => person.PersonId != relative))
            {
                change.Refuse($"The relative is not among the people of {WhenChecks.Called(facts)}. Add the relative first.", nameof(Relatives));
                continue;
            }

            var notice = new RelativeNotice
            {
                Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
                RelativeId = relative,
                GivenOn = GivenOn,
                ViolenceExceptionOn = ViolenceExceptionOn,
                ContentComplete = ContentComplete,
            };
            change.Add(child, notice);
            change.Write(child, NoteKind.Relative, Note, notice.Id);
        }
    }
}
