namespace Homeward.App.Law;

/// <summary>Which law the agency works under, chosen at a time: "us+wa". The latest choice holds.</summary>
public sealed record LawBook
{
    public required Guid Id { get; init; }

    /// <summary>The name of the book on the shelf.</summary>
    public required string Book { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
