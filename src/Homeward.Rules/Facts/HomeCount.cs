namespace Homeward.Rules.Facts;

/// <summary>Why a home may care for more than six foster children, at the state's option (42 USC 672(c)(1)(B)).</summary>
public enum OverSixReason
{
    /// <summary>None recorded.</summary>
    None,

    /// <summary>A parenting youth stays with his or her child.</summary>
    ParentingYouth,

    /// <summary>Siblings stay together.</summary>
    Siblings,

    /// <summary>The child has an established meaningful relationship with the family.</summary>
    Relationship,

    /// <summary>The family has special training or skills for a child with a severe disability.</summary>
    SevereDisability,
}

/// <summary>How many foster children a home cares for, counted on a day.</summary>
public sealed record HomeCount : Fact
{
    /// <summary>The placement in the home; null means the one the child was in on the day.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>The day of the count.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The children in foster care in the home, this one included.</summary>
    public required int FosterChildren { get; init; }

    /// <summary>Why there are more than six.</summary>
    public OverSixReason Reason { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
