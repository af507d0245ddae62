namespace Homeward.App.Operations;

/// <summary>A key that a client made for one operation, and the answer it was given: a repetition gets that answer and changes nothing.</summary>
public sealed record OperationKey
{
    public required Guid Key { get; init; }

    public required Guid WorkerId { get; init; }

    public required string Process { get; init; }

    public required byte[] ContentHash { get; init; }

    /// <summary>The outcome, as JSON.</summary>
    public required string Answer { get; init; }

    public required DateTimeOffset At { get; init; }
}
