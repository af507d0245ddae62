namespace Homeward.Rules.Facts;

/// <summary>The caseworker met a parent or the person the child is to go home to, apart from time the parent spends with the child.</summary>
public sealed record ParentContact : Fact
{
    /// <summary>Whom.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How.</summary>
    public required VisitMode Mode { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
