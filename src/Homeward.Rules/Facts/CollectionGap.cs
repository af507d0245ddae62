namespace Homeward.Rules.Facts;

/// <summary>
/// A source that was taken in holds no facts of some kinds (a federal file has no findings): what hangs on them is "not collected", neither met nor missed
/// (45 CFR 1355.43(d)).
/// </summary>
public sealed record CollectionGap : Fact
{
    /// <summary>The day from which the record is otherwise kept.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The kinds the source does not hold.</summary>
    public required FactKinds Kinds { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
