namespace Homeward.Rules.Facts;

/// <summary>What was filed or served.</summary>
public enum CourtPaperKind
{
    /// <summary>Report for a review or a permanency hearing.</summary>
    StatusReport,

    /// <summary>Social study or other report for disposition.</summary>
    DispositionReport,

    /// <summary>Case plan or permanency plan, with the court.</summary>
    CasePlan,

    /// <summary>Service plan, with the court.</summary>
    ServicePlan,

    /// <summary>Visitation plan, with the court.</summary>
    VisitationPlan,

    /// <summary>Report for the court's review of a residential program.</summary>
    ResidentialProgramReport,

    /// <summary>Progress report after an adjournment in contemplation of dismissal.</summary>
    ProgressReport,

    /// <summary>Notice of a hearing to those entitled to it.</summary>
    HearingNotice,

    /// <summary>Summons with the petition.</summary>
    Summons,

    /// <summary>Request for a rehearing on detention.</summary>
    RehearingRequest,

    /// <summary>Application or motion to return the child.</summary>
    ReturnApplication,

    /// <summary>Request for the court's review of a residential program.</summary>
    ResidentialProgramRequest,

    /// <summary>Objection to a planned move.</summary>
    PlacementObjection,

    /// <summary>Request to put off or move a hearing.</summary>
    ContinuanceRequest,

    /// <summary>A party's demand that the petition be filed early.</summary>
    EarlyFilingDemand,

    /// <summary>Written request for the agency's records.</summary>
    RecordsRequest,

    /// <summary>A party's answer to a plan or report.</summary>
    Response,

    /// <summary>Application to authorize medication.</summary>
    MedicationApplication,

    /// <summary>Another paper.</summary>
    Other,

    /// <summary>Request for a rehearing on detention by a parent who had no notice of the first.</summary>
    RehearingRequestWithoutNotice,

    /// <summary>The agency's allegation that services to reunify are not to be given.</summary>
    NoReunificationRequest,

    /// <summary>Notice to the parties of the day the suit is dismissed by law.</summary>
    DismissalNotice,
}

/// <summary>A paper was filed with the court or served on the parties: a report, a notice, a request. Petitions and orders are facts of their own.</summary>
public sealed record CourtPaper : Fact
{
    /// <summary>What it is.</summary>
    public required CourtPaperKind Kind { get; init; }

    /// <summary>The day it was filed; for a paper that is only served, the day it was.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>The instant it was filed; null when not recorded.</summary>
    public DateTimeOffset? FiledAt { get; init; }

    /// <summary>The day it was served on the parties; null when not recorded.</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>The hearing it is for; null when it is for none, or not recorded.</summary>
    public Guid? HearingId { get; init; }

    /// <summary>The day a request was answered: granted, denied, or what it asked for done; null while it was not.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Whether what it asked for was granted; null when not recorded.</summary>
    public bool? Granted { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => FiledOn;
}
