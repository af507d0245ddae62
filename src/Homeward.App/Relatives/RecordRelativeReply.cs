using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Relatives;

/// <summary>A relative replied to the notice, or it came back.</summary>
public sealed record RecordRelativeReply : ChildAct
{
    public override string Process => "relative-reply.record";

    public required Guid Relative { get; init; }

    public required ReplyKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What the relative said.</summary>
    [LongText]
    public string? Words { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(On, nameof(On), Said.Of("A reply"));
        if (facts.People.All(person => person.PersonId != Relative))
            change.Refuse($"The relative is not among the people of {WhenChecks.Called(facts)}. Add the relative first.", nameof(Relative));
        var reply = new RelativeReply
        {
            Id = Guid.CreateVersion7(), ChildId = child, PersonId = Relative, Kind = Kind, On = On, Words = Words,
            RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
        };
        change.AddRow(reply, $"{nameof(RelativeReply)}:{reply.Id:N}");
        change.Subject ??= reply.Id;
    }
}
