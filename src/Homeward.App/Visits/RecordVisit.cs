using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Visits;

/// <summary>A caseworker saw one child or several: one entry, a visit on the record of each.</summary>
public sealed record RecordVisit : Operation
{
    public override string Process => "visit.record";

    public required DateOnly On { get; init; }

    public required VisitMode Mode { get; init; }

    public required VisitPlace Place { get; init; }

    /// <summary>The children of <see cref="Operation.Children"/> who were seen alone, where that was answered.</summary>
    public IReadOnlyList<Guid>? SeenAlone { get; init; }

    /// <summary>What was seen and said; null when the visit is recorded before the note is written.</summary>
    public string? Note { get; init; }

    public override Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Children.Count == 0) change.Refuse("Say which child was seen.", nameof(Children));
        if (On > change.Today) change.Refuse("A visit is recorded when it has taken place. Give a day that is not after today.", nameof(On));
        foreach (var (child, _) in Children)
        {
            if (change.FactsOf(child).Child.DateOfBirth > On) change.Refuse("The visit is before the child was born.", nameof(On));
            change.Add(child, new CaseworkerVisit
            {
                Id = Guid.CreateVersion7(),
                RecordedAt = change.Now,
                RecordedBy = change.By,
                Source = "the worker's own visit",
                On = On,
                Mode = Mode,
                Place = Place,
                SeenAlone = SeenAlone?.Contains(child),
                NoteWritten = string.IsNullOrWhiteSpace(Note) ? null : true,
            });
        }

        return Task.CompletedTask;
    }
}
