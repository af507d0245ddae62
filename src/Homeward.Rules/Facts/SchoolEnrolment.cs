namespace Homeward.Rules.Facts;

/// <summary>Why the child came to another school.</summary>
public enum SchoolChange
{
    /// <summary>The child was removed or moved to another placement.</summary>
    Placement,

    /// <summary>The next school by age or grade.</summary>
    Promotion,

    /// <summary>Another reason.</summary>
    Other,
}

/// <summary>The child is enrolled in a school from a day on (42 USC 675(1)(C), (G); 20 USC 6311(g)(1)(E)).</summary>
public sealed record SchoolEnrolment : Fact
{
    /// <summary>Name of the school.</summary>
    public string? School { get; init; }

    /// <summary>The day of enrolment.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null until the next enrolment takes its place.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why the child came from another school; null when it came from none, or not recorded.</summary>
    public SchoolChange? Change { get; init; }

    /// <summary>The day the school asked the last school for the records; null when not recorded.</summary>
    public DateOnly? RecordsRequestedOn { get; init; }

    /// <summary>The day it had them; null while it has not.</summary>
    public DateOnly? RecordsReceivedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
