namespace Homeward.App.Workers;

public enum AssignmentPart
{
    /// <summary>The one worker whose child it is.</summary>
    Responsible,

    /// <summary>A part beside: contract agency, attorney, clinician, foster parent, a covering colleague.</summary>
    Supporting,
}

/// <summary>From when to when a worker has a part in a child's case. The day it ends is the first that is no longer theirs; null while it lasts.</summary>
public sealed record Assignment
{
    public required Guid WorkerId { get; init; }

    public required Guid ChildId { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public AssignmentPart Part { get; init; }
}
