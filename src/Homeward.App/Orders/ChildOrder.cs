using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Orders;

/// <summary>What an order says for one child.</summary>
public sealed record ChildOrder
{
    public required Guid ChildId { get; init; }

    /// <summary>It sanctions the removal, even temporarily; null when not answered.</summary>
    public bool? SanctionsRemoval { get; init; }

    /// <summary>It gives placement and care to the agency; null when not answered.</summary>
    public bool? PlacementAndCareToAgency { get; init; }

    /// <summary>The day placement and care lapse; null when they do not.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>It orders foster-care placement in a child-custody proceeding, not only in an emergency; null when not answered.</summary>
    public bool? OrdersFosterCarePlacement { get; init; }

    /// <summary>It approves, or disapproves, the placement in a qualified residential treatment program; null when it decides neither.</summary>
    public bool? TreatmentProgramApproved { get; init; }

    /// <summary>For such a decision: the assessment of the qualified individual was considered; null when not answered.</summary>
    public bool? AssessmentConsidered { get; init; }

    /// <summary>For such a decision: it was determined whether a foster family home can meet the needs; null when not answered.</summary>
    public bool? NeedsDetermined { get; init; }

    /// <summary>The words of this child's order, where they are others than those of the whole.</summary>
    [LongText]
    public string? Text { get; init; }

    public IReadOnlyList<FindingAnswer> Findings { get; init; } = [];
}

/// <summary>A finding that a person confirms, for one child and, where it is about one, for one parent.</summary>
public sealed record FindingAnswer
{
    public required FindingKind Kind { get; init; }

    public Guid? ParentId { get; init; }

    /// <summary>For efforts that are not required.</summary>
    public NoEffortsGround? Ground { get; init; }

    public bool? Convicted { get; init; }

    /// <summary>For a finding to finalize: the plan it names.</summary>
    public PermanencyPlan? PlanInEffect { get; init; }

    /// <summary>The last day it holds, or the day it sets; null when it sets none.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>The evidence it rests on; null when not answered.</summary>
    public EvidenceStandard? Standard { get; init; }

    /// <summary>Whether a qualified expert witness testified; null when not answered.</summary>
    public bool? ExpertTestified { get; init; }

    /// <summary>Whether the only expert was the worker assigned to the child; null when not answered.</summary>
    public bool? ExpertIsAssignedWorker { get; init; }

    /// <summary>Whether the evidence links conditions in the home with the likely damage; null when not answered.</summary>
    public bool? CausalLink { get; init; }

    /// <summary>The order's own words that make it; null where the text is not at hand.</summary>
    public string? Words { get; init; }

    /// <summary>Stated in the order itself or in a transcript; null when not checked, and true where its words are given.</summary>
    public bool? StatedInOrder { get; init; }

    /// <summary>Made case by case, not by form alone; null when not checked.</summary>
    public bool? CaseSpecific { get; init; }

    /// <summary>Proven only by affidavit, a nunc pro tunc order or a reference to state law.</summary>
    public bool WithoutProof { get; init; }

    /// <summary>The order says it is for federal funding only.</summary>
    public bool ForFundingOnly { get; init; }
}
