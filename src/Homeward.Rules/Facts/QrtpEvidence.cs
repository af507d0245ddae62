namespace Homeward.Rules.Facts;

/// <summary>To whom evidence on a placement in a qualified residential treatment program was submitted.</summary>
public enum QrtpEvidenceTo
{
    /// <summary>A status review or a permanency hearing (42 USC 675a(c)(4)).</summary>
    ReviewOrHearing,

    /// <summary>The Secretary, for a long stay (42 USC 675a(c)(5)).</summary>
    Secretary,
}

/// <summary>Evidence that a child has to stay in a qualified residential treatment program (42 USC 675a(c)(4)-(5)).</summary>
public sealed record QrtpEvidence : Fact
{
    /// <summary>The day it was submitted; for a review or hearing, its day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>To whom.</summary>
    public required QrtpEvidenceTo To { get; init; }

    /// <summary>(A) Ongoing assessment supports the placement; null when not recorded.</summary>
    public bool? ContinuingNeed { get; init; }

    /// <summary>(B) The specific treatment needs and how long they are expected to last; null when not recorded.</summary>
    public bool? TreatmentAndLength { get; init; }

    /// <summary>(C) The efforts to prepare the child for a family or a foster family home; null when not recorded.</summary>
    public bool? StepDown { get; init; }

    /// <summary>To the Secretary: with the signed approval of the head of the agency; null when not recorded.</summary>
    public bool? ApprovedByHead { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
