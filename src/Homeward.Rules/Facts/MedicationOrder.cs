namespace Homeward.Rules.Facts;

/// <summary>Who consented to a psychotropic medicine for the child.</summary>
public enum MedicationConsent
{
    /// <summary>A parent or guardian.</summary>
    Parent,

    /// <summary>A court, by order.</summary>
    Court,

    /// <summary>The agency, where state law lets it.</summary>
    Agency,

    /// <summary>The youth, where state law lets the youth.</summary>
    Youth,

    /// <summary>Nobody before it was given: an emergency.</summary>
    Emergency,
}

/// <summary>A medicine was prescribed for the child (42 USC 622(b)(15)(A)(v), 675(1)(C)(vi)).</summary>
public sealed record MedicationOrder : Fact
{
    /// <summary>The medicine.</summary>
    public string? Medicine { get; init; }

    /// <summary>Whether it is psychotropic.</summary>
    public required bool Psychotropic { get; init; }

    /// <summary>The day it was prescribed, or the child came into care with it.</summary>
    public required DateOnly PrescribedOn { get; init; }

    /// <summary>The day it was stopped; null while it is taken.</summary>
    public DateOnly? StoppedOn { get; init; }

    /// <summary>Who consented; null when not recorded.</summary>
    public MedicationConsent? ConsentBy { get; init; }

    /// <summary>The day of the consent or order; null when not recorded.</summary>
    public DateOnly? ConsentOn { get; init; }

    /// <summary>The last day the consent or order covers; null when it names none.</summary>
    public DateOnly? ConsentThrough { get; init; }

    /// <summary>At most this many days from one review to the next, as the prescriber or the state's protocol sets; null when none is set.</summary>
    public int? ReviewEveryDays { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => PrescribedOn;
}
