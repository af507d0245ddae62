namespace Homeward.Rules.Facts;

/// <summary>A service for independent living (45 CFR 1356.83(g)(20)-(33)).</summary>
public enum TransitionServiceKind
{
    /// <summary>Independent living needs assessment.</summary>
    NeedsAssessment,

    /// <summary>Academic support.</summary>
    AcademicSupport,

    /// <summary>Post-secondary educational support.</summary>
    PostSecondarySupport,

    /// <summary>Career preparation.</summary>
    CareerPreparation,

    /// <summary>Employment program or vocational training.</summary>
    EmploymentProgram,

    /// <summary>Budget and financial management.</summary>
    FinancialManagement,

    /// <summary>Housing education and home management.</summary>
    HousingEducation,

    /// <summary>Health education and risk prevention.</summary>
    HealthEducation,

    /// <summary>Family support and healthy marriage education.</summary>
    FamilySupport,

    /// <summary>Mentoring.</summary>
    Mentoring,

    /// <summary>Supervised independent living.</summary>
    SupervisedIndependentLiving,

    /// <summary>Room and board financial assistance.</summary>
    RoomAndBoard,

    /// <summary>Education financial assistance; an education and training voucher is one.</summary>
    EducationAssistance,

    /// <summary>Other financial assistance.</summary>
    OtherAssistance,
}

/// <summary>The youth received a service of the Chafee program or another independent living service (42 USC 677; 45 CFR 1356.81(a)).</summary>
public sealed record TransitionService : Fact
{
    /// <summary>Which one.</summary>
    public required TransitionServiceKind Kind { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the state agency paid for it or provided it; null when not recorded.</summary>
    public bool? ByAgency { get; init; }

    /// <summary>An education and training voucher (42 USC 677(i)).</summary>
    public bool Voucher { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
