namespace Homeward.Rules.Facts;

/// <summary>Who held a review.</summary>
public enum ReviewBody
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>A court.</summary>
    Court,

    /// <summary>An administrative panel (42 USC 675(6)).</summary>
    AdministrativePanel,
}

/// <summary>The six-month review of the child's status (42 USC 675(5)(B)).</summary>
public sealed record PeriodicReview : Fact
{
    /// <summary>The day it was held.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>By whom.</summary>
    public ReviewBody HeldBy { get; init; }

    /// <summary>Administrative review: open to the parents; null when not collected.</summary>
    public bool? OpenToParents { get; init; }

    /// <summary>Administrative review: a panel member not responsible for the case or its services sat; null when not collected.</summary>
    public bool? IndependentMember { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => HeldOn;
}
