using Homeward.App.Access;

namespace Homeward.App.Papers;

/// <summary>A paper that comes with another act: the order itself, a picture of a visit.</summary>
public sealed record AttachedFile
{
    /// <summary>The file as it was received from whoever does the act.</summary>
    public required Guid File { get; init; }

    public required DocumentKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>What keeps it from most roles; null when it is open to all who work on the case.</summary>
    public DocumentLabel? Label { get; init; }
}
