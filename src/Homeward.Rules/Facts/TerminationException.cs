namespace Homeward.Rules.Facts;

/// <summary>The three exceptions to the duty to petition (42 USC 675(5)(E)(i)-(iii)).</summary>
public enum TerminationExceptionKind
{
    /// <summary>The child is cared for by a relative, at the state's option.</summary>
    Relative,

    /// <summary>A compelling reason documented in the case plan.</summary>
    CompellingReason,

    /// <summary>Services needed for a safe return were not provided in the plan's time.</summary>
    ServicesNotProvided,
}

/// <summary>The agency relied on an exception to the duty to petition for termination of parental rights.</summary>
public sealed record TerminationException : Fact
{
    /// <summary>Which one.</summary>
    public required TerminationExceptionKind Kind { get; init; }

    /// <summary>The day it was relied on, or documented.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Documented in the case plan and available to the court; null when not recorded.</summary>
    public bool? InCasePlan { get; init; }

    /// <summary>The parent it concerns; null when every parent.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The reason in the worker's words.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
