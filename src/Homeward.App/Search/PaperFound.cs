using Homeward.App.Papers;

namespace Homeward.App.Search;

/// <summary>A paper that holds the words, in its title or its text, and a piece of the text around them.</summary>
public sealed record PaperFound
{
    /// <summary>The child whose record the paper is read on.</summary>
    public required Guid ChildId { get; init; }

    public string? ChildName { get; init; }

    public string? AgencyNumber { get; init; }

    public required CaseDocument Document { get; init; }

    public required bool Withdrawn { get; init; }

    /// <summary>Empty where the words stand in the title, the kind or the file's name only.</summary>
    public required IReadOnlyList<SnippetPiece> Snippet { get; init; }
}
