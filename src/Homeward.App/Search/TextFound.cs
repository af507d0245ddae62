using Homeward.App.Notes;

namespace Homeward.App.Search;

/// <summary>A text that holds the words, and a piece of it around them.</summary>
public sealed record TextFound
{
    public required Guid ChildId { get; init; }

    public string? ChildName { get; init; }

    public string? AgencyNumber { get; init; }

    public required Guid NoteId { get; init; }

    public required NoteKind Kind { get; init; }

    public required string WrittenBy { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>A later version takes its place; what was written stays readable.</summary>
    public required bool Corrected { get; init; }

    public required IReadOnlyList<SnippetPiece> Snippet { get; init; }
}
