namespace Homeward.App.Workers;

public enum WorkerRole
{
    CaseManager,
    Supervisor,
    Administrator,
}

/// <summary>Somebody who works here.</summary>
public sealed record Worker
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required WorkerRole Role { get; init; }

    public Guid? SupervisorId { get; init; }
}
