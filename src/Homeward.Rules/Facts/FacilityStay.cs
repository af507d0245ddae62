namespace Homeward.Rules.Facts;

/// <summary>A facility outside foster care.</summary>
public enum FacilityKind
{
    /// <summary>Detention or another secure facility.</summary>
    Detention,

    /// <summary>Psychiatric hospital.</summary>
    PsychiatricHospital,

    /// <summary>Hospital for a physical illness: counts as foster care.</summary>
    Hospital,

    /// <summary>Another facility outside foster care.</summary>
    Other,
}

/// <summary>A stay in a facility during the episode: an overlay whose effect is a state option (CWPM 8.3C.2).</summary>
public sealed record FacilityStay : Fact
{
    /// <summary>What kind.</summary>
    public required FacilityKind Kind { get; init; }

    /// <summary>The day it began.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day it ended; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the removal order is still in effect; null when not recorded.</summary>
    public bool? RemovalOrderInEffect { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
