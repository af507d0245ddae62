namespace Homeward.App.Merges;

/// <summary>
/// Two records turned out to be of one child: the facts of one are read with those of the other, until it is undone. Each fact stays in the record it was
/// written in.
/// </summary>
public sealed record CaseMerge
{
    public required Guid Id { get; init; }

    /// <summary>The record that is kept.</summary>
    public required Guid ChildId { get; init; }

    public required Guid MergedChildId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid ById { get; init; }

    public required string By { get; init; }

    public required string Reason { get; init; }

    public DateTimeOffset? UndoneAt { get; init; }

    public string? UndoneBy { get; init; }

    public string? UndoneReason { get; init; }
}

/// <summary>A fact of the merged record that is not read, as the kept one tells the same.</summary>
public sealed record CaseMergeLeftOut(Guid MergeId, Guid FactId);
