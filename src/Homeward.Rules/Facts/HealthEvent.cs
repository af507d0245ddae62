namespace Homeward.Rules.Facts;

/// <summary>What kind of care for the child's health.</summary>
public enum HealthEventKind
{
    /// <summary>Health screen on entering care or a placement.</summary>
    Screening,

    /// <summary>Comprehensive assessment: medical, dental, developmental and mental health.</summary>
    Comprehensive,

    /// <summary>Follow-up of the assessment.</summary>
    FollowUp,

    /// <summary>Well-child visit.</summary>
    WellChild,

    /// <summary>Dental visit.</summary>
    Dental,

    /// <summary>Mental health visit.</summary>
    MentalHealth,

    /// <summary>Immunization.</summary>
    Immunization,

    /// <summary>Laboratory test.</summary>
    Laboratory,

    /// <summary>Review of psychotropic medication with the prescriber.</summary>
    MedicationReview,

    /// <summary>Another visit.</summary>
    Other,

    /// <summary>Assessment of needs and strengths or of behavioral health, by an instrument or a professional state law names.</summary>
    NeedsAssessment,

    /// <summary>Screening for trauma.</summary>
    TraumaScreening,

    /// <summary>Assessment of risk factors for an infection, where state law asks for one.</summary>
    RiskAssessment,
}

/// <summary>The child was screened, examined, treated or immunized (42 USC 622(b)(15)(A)(i)-(iii), 675(1)(C)).</summary>
public sealed record HealthEvent : Fact
{
    /// <summary>What kind.</summary>
    public required HealthEventKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The instant, where it is known; its date is <see cref="On"/>.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Who saw the child.</summary>
    public string? Provider { get; init; }

    /// <summary>The day the screening was asked for; null when not recorded.</summary>
    public DateOnly? RequestedOn { get; init; }

    /// <summary>Whether it found something to treat; null when not recorded.</summary>
    public bool? TreatmentNeeded { get; init; }

    /// <summary>The day that treatment began; null while it has not.</summary>
    public DateOnly? TreatmentBeganOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
