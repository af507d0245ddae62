namespace Homeward.Rules.Facts;

/// <summary>How a parent's rights ended.</summary>
public enum RightsEnding
{
    /// <summary>By the parent's consent.</summary>
    Voluntary,

    /// <summary>By judgment.</summary>
    Involuntary,

    /// <summary>By the parent's death.</summary>
    Death,
}

/// <summary>A parent's rights were terminated, relinquished, or ended by death.</summary>
public sealed record ParentalRightsEnded : Fact
{
    /// <summary>Which parent.</summary>
    public required Guid ParentId { get; init; }

    /// <summary>The day rights ended.</summary>
    public required DateOnly EndedOn { get; init; }

    /// <summary>How.</summary>
    public required RightsEnding How { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => EndedOn;
}
