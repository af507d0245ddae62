using Homeward.App.Access;

namespace Homeward.App.Workers;

/// <summary>Somebody who has a part in the agency's work: its own staff, a contract agency's, a foster parent.</summary>
public sealed record Worker
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    public Guid? SupervisorId { get; init; }

    public Guid? AgencyId { get; init; }

    /// <summary>The day they left; they act no more.</summary>
    public DateOnly? LeftOn { get; init; }
}
