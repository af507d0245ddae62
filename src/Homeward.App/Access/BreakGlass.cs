namespace Homeward.App.Access;

/// <summary>A case opened for an hour without an assignment, with the reason given; a supervisor reviews each.</summary>
public sealed record BreakGlass
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(60);

    public required Guid Id { get; init; }

    public required Guid WorkerId { get; init; }

    public required Guid ChildId { get; init; }

    public required BreakGlassCategory Category { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public DateTimeOffset? ReviewedAt { get; init; }

    public Guid? ReviewedBy { get; init; }

    public string? Review { get; init; }
}

public enum BreakGlassCategory
{
    ImmediateSafety,
    MissingChild,
    MedicalEmergency,
    CourtToday,
    CoverForColleague,
    Other,
}
