using System.Text.Json;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Operations;

namespace Homeward.App.Corrections;

/// <summary>A fact of a kind that has no act of its own, in the words of the case file.</summary>
public sealed record RecordFact : Operation
{
    public override string Process => "fact.record";

    /// <summary>The list it stands in, by its name in the case file.</summary>
    public required string Kind { get; init; }

    public required JsonElement Answers { get; init; }

    public override Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Children.Count == 0) change.Refuse("Say which child it is about.", nameof(Children));
        if (CaseFileKind.Named(Kind) is not { } kind)
        {
            change.Refuse($"This kind is not known here. Known: {string.Join(", ", CaseFileKind.All.Select(static known => known.Name))}.", nameof(Kind));
        }
        else if (kind == CaseFileKind.Child)
        {
            change.Refuse("A child has one identity: correct it, do not add another.", nameof(Kind));
        }
        else if (FactAnswers.Read(change, kind, Answers, nameof(Answers)) is { } read)
        {
            foreach (var child in ChildIds)
                change.Add(child, read with { Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom });
        }

        return Task.CompletedTask;
    }
}
