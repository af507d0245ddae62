namespace Homeward.App.Access;

public enum LabelKind
{
    /// <summary>A finalised adoption or a court's order sealed it: nobody opens it, break-glass included.</summary>
    Sealed,

    /// <summary>Only the people named for it may open it: a colleague's family, a case in the news.</summary>
    Confidential,
}

/// <summary>A label that cuts a whole case off. Lifted, not removed.</summary>
public sealed record CaseLabel
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    public required LabelKind Kind { get; init; }

    public required Guid SetBy { get; init; }

    public required DateTimeOffset SetAt { get; init; }

    public required string Reason { get; init; }

    /// <summary>The number of the court's order it rests on; null where none ordered it.</summary>
    public string? CourtOrder { get; init; }

    public DateTimeOffset? LiftedAt { get; init; }

    public Guid? LiftedBy { get; init; }
}
