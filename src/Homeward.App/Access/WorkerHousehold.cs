namespace Homeward.App.Access;

/// <summary>A person on record that a worker is, or lives with.</summary>
public sealed record WorkerHousehold(Guid WorkerId, Guid PersonId);
