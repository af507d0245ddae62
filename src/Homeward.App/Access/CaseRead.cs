namespace Homeward.App.Access;

/// <summary>Somebody looked at a child's record.</summary>
public sealed record CaseRead
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid WorkerId { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>What they looked at.</summary>
    public required string Page { get; init; }

    public required CaseRight Right { get; init; }

    public required string From { get; init; }
}
