namespace Homeward.Rules.Facts;

/// <summary>
/// From a day on, a court of a state has the case, and that state's law governs beside the federal law. Recorded where an agency serves several states, and
/// when a case moves from one to another; without it the law of the agency's own state governs.
/// </summary>
public sealed record Jurisdiction : Fact
{
    /// <summary>The state.</summary>
    public required UsState State { get; init; }

    /// <summary>The first day its law governs.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The court that has the case; null when not recorded.</summary>
    public string? Court { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
