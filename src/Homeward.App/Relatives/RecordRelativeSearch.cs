using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Relatives;

/// <summary>The diligent search for relatives was completed.</summary>
public sealed record RecordRelativeSearch : ChildAct
{
    public override string Process => "relative-search.record";

    public required DateOnly CompletedOn { get; init; }

    /// <summary>What was done.</summary>
    public string? Steps { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(CompletedOn, nameof(CompletedOn), Said.Of("A search"));
        change.Add(child, new RelativeSearch
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            CompletedOn = CompletedOn,
            Steps = Steps,
        });
    }
}
