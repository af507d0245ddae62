namespace Homeward.Rules.Facts;

/// <summary>What the agency told somebody.</summary>
public enum AgencyNoticeKind
{
    /// <summary>That the child was taken into custody, and the parent's rights.</summary>
    CustodyToParent,

    /// <summary>That the child's placement is to change.</summary>
    PlacementChange,

    /// <summary>That the child is to live outside the county.</summary>
    OutOfCountyMove,

    /// <summary>To the child's attorney: a placement or a change of it.</summary>
    PlacementToAttorney,

    /// <summary>To a caregiver: the agency intends to move the child.</summary>
    CaregiverRemoval,

    /// <summary>To a caregiver: the home's licence or approval will not be renewed.</summary>
    HomeNotRenewed,

    /// <summary>A change in the child's health or a first prescription of a psychotropic medicine.</summary>
    MedicalChange,

    /// <summary>Another event the law names.</summary>
    SignificantEvent,

    /// <summary>To the child: the rights of a child in foster care, explained.</summary>
    ChildRights,

    /// <summary>To the youth: care after eighteen.</summary>
    ExtendedCare,

    /// <summary>To the caregiver: a court's order on medication and its papers.</summary>
    MedicationOrder,

    /// <summary>To an insurer or a health plan: the child's move.</summary>
    InsurerOfMove,

    /// <summary>To early intervention: the child's move.</summary>
    EarlyInterventionOfMove,

    /// <summary>To the court and the parties: a planned move.</summary>
    CourtOfMove,

    /// <summary>Why a child held for hours was released with no petition.</summary>
    ReleaseExplained,

    /// <summary>Another notice.</summary>
    Other,

    /// <summary>To the caregiver: the child's medicines with instructions, and known treatments.</summary>
    MedicinesHandedOver,

    /// <summary>To the caregiver: proof of the child's age and identity.</summary>
    ProofOfAge,
}

/// <summary>The agency told somebody something the law makes it tell. Notices to relatives on removal and to caregivers of hearings are facts of their own.</summary>
public sealed record AgencyNotice : Fact
{
    /// <summary>What about.</summary>
    public required AgencyNoticeKind Kind { get; init; }

    /// <summary>The day it was given, or the day it was recorded why none was owed.</summary>
    public required DateOnly GivenOn { get; init; }

    /// <summary>The instant it was given; null when not recorded.</summary>
    public DateTimeOffset? GivenAt { get; init; }

    /// <summary>To whom, where it is a person on record; null when not recorded.</summary>
    public Guid? RecipientId { get; init; }

    /// <summary>The placement it is about; null when it is about none, or not recorded.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>The day the agency learned of what it tells, or decided it; null when not recorded.</summary>
    public DateOnly? LearnedOn { get; init; }

    /// <summary>The instant the agency learned of it; null when not recorded.</summary>
    public DateTimeOffset? LearnedAt { get; init; }

    /// <summary>The day what it tells of takes effect; null when not recorded.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>In writing; null when not recorded.</summary>
    public bool? InWriting { get; init; }

    /// <summary>True when none was given because the law excuses it: danger, a waiver by all, a move the plan already holds.</summary>
    public bool Excused { get; init; }

    /// <summary>Why it was excused, in the words of who recorded it.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => GivenOn;
}
