namespace Homeward.Rules.Facts;

/// <summary>The part a hearing plays in federal law; a state's own name for it is text on the page.</summary>
public enum HearingKind
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>Shelter, detention or preliminary protective hearing.</summary>
    Shelter,

    /// <summary>Adjudication or fact-finding.</summary>
    Adjudication,

    /// <summary>Disposition.</summary>
    Disposition,

    /// <summary>Review by the court.</summary>
    Review,

    /// <summary>Permanency hearing (42 USC 675(5)(C)).</summary>
    Permanency,

    /// <summary>Trial on termination of parental rights.</summary>
    TerminationOfParentalRights,

    /// <summary>Another hearing.</summary>
    Other,

    /// <summary>Rehearing on whether the child stays detained.</summary>
    Rehearing,

    /// <summary>Full adversary hearing after an emergency removal.</summary>
    Adversary,

    /// <summary>Status hearing on the service plan.</summary>
    Status,

    /// <summary>Arraignment on the petition.</summary>
    Arraignment,

    /// <summary>Hearing to accept a case plan.</summary>
    CasePlanAcceptance,

    /// <summary>Hearing on an application to return the child.</summary>
    ReturnApplication,

    /// <summary>Hearing that selects the permanent plan and carries it out.</summary>
    SelectionAndImplementation,

    /// <summary>The court's review of a placement in a residential program.</summary>
    ResidentialProgramReview,

    /// <summary>Trial on the merits.</summary>
    TrialOnMerits,

    /// <summary>Hearing on an objection to a planned move.</summary>
    PlacementObjection,
}

/// <summary>Who held a hearing.</summary>
public enum HearingBody
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>A court.</summary>
    Court,

    /// <summary>An administrative body appointed or approved by the court and independent of the agency.</summary>
    ApprovedBody,

    /// <summary>The agency itself.</summary>
    Agency,
}

/// <summary>A court hearing, set or held. Its findings are facts of their own: a hearing held satisfies only hearing clocks.</summary>
public sealed record Hearing : Fact
{
    /// <summary>The part it plays.</summary>
    public required HearingKind Kind { get; init; }

    /// <summary>The day it is set for; null when never set.</summary>
    public DateOnly? ScheduledFor { get; init; }

    /// <summary>The day it was held; null while it was not.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>The instant it began; null when not recorded.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>The day it was completed, where that is another than the day it began; null when it is not, or not recorded.</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>Who held it.</summary>
    public HearingBody HeldBy { get; init; }

    /// <summary>Whether parents, a child of suitable age and caregivers could take part; null when not collected.</summary>
    public bool? OpenToParticipation { get; init; }

    /// <summary>Decided on papers alone; null when not collected.</summary>
    public bool? PaperReview { get; init; }

    /// <summary>Held without the other side; null when not collected.</summary>
    public bool? ExParte { get; init; }

    /// <summary>An agreed order without a hearing; null when not collected.</summary>
    public bool? AgreedOrder { get; init; }

    /// <summary>The court consulted the child in an age-appropriate way (42 USC 675(5)(C)(iii)); null when not collected.</summary>
    public bool? ChildConsulted { get; init; }

    /// <summary>In-state and out-of-state options were considered; null when not collected.</summary>
    public bool? OptionsConsidered { get; init; }

    /// <summary>For a placement outside the state: whether it is still appropriate was determined (42 USC 675(5)(C)(i)); null when not collected.</summary>
    public bool? OutOfStatePlacementConfirmed { get; init; }

    /// <summary>For a youth of 14 or more, the services needed for adulthood were considered; null when not collected.</summary>
    public bool? AdulthoodServicesConsidered { get; init; }

    /// <summary>While the goal is another planned permanent living arrangement: the court asked the youth's desired outcome; null when not collected.</summary>
    public bool? DesiredOutcomeAsked { get; init; }

    /// <summary>While the goal is another planned permanent living arrangement: unsuccessful efforts for a family were documented; null when not collected.</summary>
    public bool? FamilyEffortsDocumented { get; init; }

    /// <summary>While the goal is another planned permanent living arrangement: prudent-parent steps and activities were documented; null when not collected.</summary>
    public bool? PrudentParentStepsDocumented { get; init; }

    /// <summary>
    /// While the goal is another planned permanent living arrangement: the agency documented a compelling reason against the other plans
    /// (45 CFR 1356.21(h)(3)); null when not collected.
    /// </summary>
    public bool? CompellingReasonDocumented { get; init; }

    /// <summary>The day foster parents, pre-adoptive parents or relative caregivers were told of it (42 USC 675(5)(G)); null when not recorded.</summary>
    public DateOnly? CaregiverNotifiedOn { get; init; }

    /// <summary>Whether those caregivers had the chance to be heard (42 USC 675(5)(G)); null when not recorded.</summary>
    public bool? CaregiverHeard { get; init; }

    /// <summary>Whether anything of what the law asks of a hearing was answered.</summary>
    public bool HasContent =>
        (ChildConsulted ?? OptionsConsidered ?? OutOfStatePlacementConfirmed ?? AdulthoodServicesConsidered ?? DesiredOutcomeAsked
            ?? FamilyEffortsDocumented ?? PrudentParentStepsDocumented ?? CompellingReasonDocumented ?? CaregiverHeard) is not null
        || CaregiverNotifiedOn is not null;

    /// <inheritdoc/>
    public override DateOnly HappenedOn => HeldOn ?? ScheduledFor ?? DateOnly.MinValue;
}
