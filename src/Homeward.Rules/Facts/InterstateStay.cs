namespace Homeward.Rules.Facts;

/// <summary>The child stays in another state on a visit (Compact Regulation 9).</summary>
public sealed record InterstateStay : Fact
{
    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day as it was set before the stay began; null when none was set.</summary>
    public DateOnly? PlannedThrough { get; init; }

    /// <summary>The day the child came back; null while the stay lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The last day of the school vacation, where the stay began within one; null otherwise.</summary>
    public DateOnly? VacationThrough { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
