namespace Homeward.Rules.Facts;

/// <summary>Time with a parent or a sibling was held.</summary>
public sealed record FamilyVisit : Fact
{
    /// <summary>The parent or sibling.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The day it was held.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>The instant it began; null when not recorded.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => HeldOn;
}
