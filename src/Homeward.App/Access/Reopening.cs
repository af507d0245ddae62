namespace Homeward.App.Access;

/// <summary>A sealed case that a court ordered to be opened again: one supervisor asks, another confirms.</summary>
public sealed record Reopening
{
    public required Guid Id { get; init; }

    public required Guid LabelId { get; init; }

    /// <summary>The number of the court's order.</summary>
    public required string CourtOrder { get; init; }

    public required string Reason { get; init; }

    public required Guid AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public Guid? ConfirmedBy { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }
}
