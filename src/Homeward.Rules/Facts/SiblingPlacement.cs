namespace Homeward.Rules.Facts;

/// <summary>Whether the child and a sibling in care live together from a day on, and why not (42 USC 671(a)(31)).</summary>
public sealed record SiblingPlacement : Fact
{
    /// <summary>The sibling.</summary>
    public required Guid SiblingId { get; init; }

    /// <summary>The first day of this state.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of it, when one of the two left care; null until another state takes its place.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Placed together.</summary>
    public required bool Together { get; init; }

    /// <summary>The day it was documented that joint placement is contrary to the safety or well-being of a sibling; null when not.</summary>
    public DateOnly? JointContraryDocumentedOn { get; init; }

    /// <summary>The day it was documented that visits are contrary to the safety or well-being of a sibling; null when not.</summary>
    public DateOnly? VisitsContraryDocumentedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
