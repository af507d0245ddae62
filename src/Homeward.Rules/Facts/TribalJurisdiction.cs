namespace Homeward.Rules.Facts;

/// <summary>
/// The court determined residence and domicile of the child, and with them whether a tribe has exclusive jurisdiction (25 USC 1911(a); 25 CFR 23.110).
/// </summary>
public sealed record TribalJurisdiction : Fact
{
    /// <summary>The day of the determination.</summary>
    public required DateOnly DeterminedOn { get; init; }

    /// <summary>Residence or domicile is on a reservation where the tribe has exclusive jurisdiction; null when not determined.</summary>
    public bool? Exclusive { get; init; }

    /// <summary>The child is a ward of a tribal court; null when not determined.</summary>
    public bool? WardOfTribalCourt { get; init; }

    /// <summary>The day the tribal court was told of the pending dismissal.</summary>
    public DateOnly? TribalCourtNotifiedOn { get; init; }

    /// <summary>The day the proceeding was dismissed.</summary>
    public DateOnly? DismissedOn { get; init; }

    /// <summary>The day the tribal court was sent the pleadings and the record.</summary>
    public DateOnly? RecordsSentOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => DeterminedOn;
}
