namespace Homeward.App.Drafts;

/// <summary>What somebody has written on a page and not yet saved: theirs alone, for that address alone.</summary>
public sealed record Draft
{
    public required Guid WorkerId { get; init; }

    /// <summary>The page's address, which names its child: a draft cannot come up in another child's form.</summary>
    public required string Address { get; init; }

    /// <summary>The answers by field, as JSON.</summary>
    public required string Answers { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
}
