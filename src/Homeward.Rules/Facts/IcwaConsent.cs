namespace Homeward.Rules.Facts;

/// <summary>What was consented to.</summary>
public enum ConsentSubject
{
    /// <summary>Foster-care placement.</summary>
    FosterCare,

    /// <summary>Termination of parental rights.</summary>
    Termination,

    /// <summary>Preadoptive placement.</summary>
    Preadoptive,

    /// <summary>Adoption.</summary>
    Adoption,
}

/// <summary>A parent or Indian custodian consented to a placement or to termination of rights (25 USC 1913; 25 CFR 23.124-23.128).</summary>
public sealed record IcwaConsent : Fact
{
    /// <summary>The day consent was given.</summary>
    public required DateOnly GivenOn { get; init; }

    /// <summary>Who consented.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>What was consented to.</summary>
    public required ConsentSubject To { get; init; }

    /// <summary>Whether it is in writing; null when not recorded.</summary>
    public bool? InWriting { get; init; }

    /// <summary>Whether it was recorded before a court of competent jurisdiction; null when not recorded.</summary>
    public bool? BeforeCourt { get; init; }

    /// <summary>Whether terms, consequences and the right to withdraw were explained before it was accepted; null when not recorded.</summary>
    public bool? ExplainedBefore { get; init; }

    /// <summary>Whether the court certified that it was explained in a language understood, and fully understood; null when not recorded.</summary>
    public bool? Certified { get; init; }

    /// <summary>Whether it was given under threat of removal, which makes the case involuntary; null when not recorded.</summary>
    public bool? UnderThreat { get; init; }

    /// <summary>The day it was withdrawn, by a written filing or before the court; null when it was not.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>The day of the final decree of termination or adoption, after which it cannot be withdrawn.</summary>
    public DateOnly? FinalDecreeOn { get; init; }

    /// <summary>The day the child was returned.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>The day the court told whoever had arranged a preadoptive or adoptive placement.</summary>
    public DateOnly? ArrangerToldOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => GivenOn;
}
