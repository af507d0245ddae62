namespace Homeward.Rules.Facts;

/// <summary>One thing actively done to keep or bring the family together (25 USC 1912(d); 25 CFR 23.2, 23.120).</summary>
public sealed record ActiveEffort : Fact
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What was actively done, in detail.</summary>
    public required string What { get; init; }

    /// <summary>For whom; null for the family.</summary>
    public Guid? PersonId { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
