namespace Homeward.App.Access;

/// <summary>A person on record that a worker is, or lives with.</summary>
public sealed record WorkerHousehold(Guid WorkerId, Guid PersonId)
{
    /// <summary>As whoever tied them wrote it, so that a list of ties reads no case.</summary>
    public string? Name { get; init; }
}
