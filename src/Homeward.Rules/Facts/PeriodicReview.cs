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

/// <summary>What a review must determine (42 USC 675(5)(B)).</summary>
[Flags]
public enum ReviewTopics
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The child's safety.</summary>
    Safety = 1,

    /// <summary>Continuing necessity and appropriateness of the placement.</summary>
    Placement = 1 << 1,

    /// <summary>Compliance with the case plan.</summary>
    Compliance = 1 << 2,

    /// <summary>Progress on the causes of placement.</summary>
    Progress = 1 << 3,

    /// <summary>A likely date of return, adoption or guardianship.</summary>
    ProjectedDate = 1 << 4,

    /// <summary>While the goal is another planned permanent living arrangement: prudent-parent steps and the child's activities.</summary>
    PrudentParent = 1 << 5,
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

    /// <summary>What it determined; null when not collected.</summary>
    public ReviewTopics? Topics { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => HeldOn;
}
