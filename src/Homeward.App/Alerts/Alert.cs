namespace Homeward.App.Alerts;

/// <summary>Somebody must know something about a child at once. Written in the transaction of what it is about.</summary>
public sealed record Alert
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>Who is told.</summary>
    public required Guid WorkerId { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The order or fact it is about.</summary>
    public Guid? AboutId { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? SeenAt { get; init; }
}
