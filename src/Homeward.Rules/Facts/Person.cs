namespace Homeward.Rules.Facts;

/// <summary>How a person is related to the child.</summary>
public enum Relation
{
    /// <summary>Not answered.</summary>
    Unknown,

    /// <summary>Mother, by birth or adoption.</summary>
    Mother,

    /// <summary>Father, by birth, law or adoption.</summary>
    Father,

    /// <summary>A parent, where the source does not say which.</summary>
    Parent,

    /// <summary>A man who may be the father.</summary>
    PutativeFather,

    /// <summary>Legal guardian.</summary>
    Guardian,

    /// <summary>Sibling, half-sibling or step-sibling, also after rights were terminated.</summary>
    Sibling,

    /// <summary>Grandparent.</summary>
    Grandparent,

    /// <summary>A parent with legal custody of a sibling.</summary>
    ParentOfSibling,

    /// <summary>Any other relative.</summary>
    OtherRelative,

    /// <summary>Not a relative.</summary>
    NotRelated,

    /// <summary>An Indian person who has legal or temporary custody of an Indian child under tribal or state law or from the parent (25 USC 1903(6)).</summary>
    IndianCustodian,
}

/// <summary>A person in the child's life: a parent, a relative, a sibling. Duties to them are plural: one a person.</summary>
public sealed record Person : Fact
{
    /// <summary>The person, the same in every fact that names him or her.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The name used.</summary>
    public string? Name { get; init; }

    /// <summary>Relation to the child.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The day the agency came to know of the person; null counts as known from the removal.</summary>
    public DateOnly? IdentifiedOn { get; init; }

    /// <summary>Whether the person is an adult; null when not known.</summary>
    public bool? IsAdult { get; init; }

    /// <summary>Parents: whether legal and still entitled to be asked; a putative father is no legal parent until paternity is established.</summary>
    public bool IsParent => Relation is Relation.Mother or Relation.Father or Relation.Parent;

    /// <inheritdoc/>
    public override DateOnly HappenedOn => IdentifiedOn ?? DateOnly.MinValue;
}
