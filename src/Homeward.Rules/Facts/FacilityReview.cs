namespace Homeward.Rules.Facts;

/// <summary>What makes a program a qualified residential treatment program, beside licence and accreditation (42 USC 672(k)(4)(A)-(F)).</summary>
[Flags]
public enum QrtpProgramParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>(A) A trauma-informed treatment model that can carry out the child's treatment.</summary>
    TreatmentModel = 1,

    /// <summary>(B) Nursing and other clinical staff on site according to the model, available at all hours.</summary>
    ClinicalStaff = 1 << 1,

    /// <summary>(C) Family takes part in the treatment.</summary>
    FamilyParticipation = 1 << 2,

    /// <summary>(D) Outreach to family is made and documented.</summary>
    FamilyOutreach = 1 << 3,

    /// <summary>(E) How family is integrated and sibling connections are maintained is documented.</summary>
    FamilyIntegration = 1 << 4,

    /// <summary>(F) Discharge planning and six months of family-based aftercare.</summary>
    Aftercare = 1 << 5,
}

/// <summary>What was found of a child-care institution on a day (42 USC 672(c)(2), (k)(4), 671(a)(10)(B), (20)(D); 45 CFR 1356.30(f)).</summary>
public sealed record FacilityReview : Fact
{
    /// <summary>The placement in it; null means the facility the child was in on the day.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>The day it was looked at.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>Whether it is public; null when not recorded.</summary>
    public bool? IsPublic { get; init; }

    /// <summary>How many children it accommodates; null when not recorded.</summary>
    public int? Accommodates { get; init; }

    /// <summary>Whether it is operated primarily to detain delinquent children; null when not recorded.</summary>
    public bool? ForDetention { get; init; }

    /// <summary>A designated official on site is trained to apply the reasonable and prudent parent standard; null when not recorded.</summary>
    public bool? TrainedOfficial { get; init; }

    /// <summary>The licensing file shows that safety considerations with respect to the staff were addressed; null when not recorded.</summary>
    public bool? StaffSafetyDocumented { get; init; }

    /// <summary>Every adult working in it has had the fingerprint and registry checks; null when not recorded.</summary>
    public bool? StaffChecked { get; init; }

    /// <summary>The state reported to the Secretary the other checks it makes of such adults; null when not recorded.</summary>
    public bool? AlternativeChecksReported { get; init; }

    /// <summary>Residential treatment: what the program has; null when not checked.</summary>
    public QrtpProgramParts? Program { get; init; }

    /// <summary>Residential treatment: the first day of the accreditation; null when none was seen.</summary>
    public DateOnly? AccreditedFrom { get; init; }

    /// <summary>Residential treatment: the last day of the accreditation; null when it has none.</summary>
    public DateOnly? AccreditedThrough { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => CheckedOn;
}
