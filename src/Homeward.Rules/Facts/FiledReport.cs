namespace Homeward.Rules.Facts;

/// <summary>A report or document was filed with the court on which a decision may rest (25 USC 1912(c); 25 CFR 23.134).</summary>
public sealed record FiledReport : Fact
{
    /// <summary>The day it was filed.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>The hearing it was filed for.</summary>
    public Guid? HearingId { get; init; }

    /// <summary>What it is.</summary>
    public string? What { get; init; }

    /// <summary>The day every party could examine it; null when not recorded.</summary>
    public DateOnly? OpenToPartiesOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => FiledOn;
}
