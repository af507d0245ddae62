namespace Homeward.Rules.Facts;

/// <summary>The child was named in a prevention plan as a candidate, or as a pregnant or parenting foster youth (42 USC 671(e)), or redetermined as one.</summary>
public sealed record PreventionPlan : Fact
{
    /// <summary>The day of identification, from which services can be claimed for twelve months.</summary>
    public required DateOnly IdentifiedOn { get; init; }

    /// <summary>At imminent risk of removal for administrative claims before placement (42 USC 672(i)(2)): to be redetermined every six months.</summary>
    public bool Candidate { get; init; }

    /// <summary>A redetermination only: it confirms that the child is still at imminent risk and starts no new twelve months of services.</summary>
    public bool Redetermination { get; init; }

    /// <summary>Whether reasonable efforts to prevent removal are being made (42 USC 672(i)(2)(A)); null when not recorded.</summary>
    public bool? EffortsBeingMade { get; init; }

    /// <summary>The day the child stopped being at imminent risk, or the plan was closed; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => IdentifiedOn;
}
