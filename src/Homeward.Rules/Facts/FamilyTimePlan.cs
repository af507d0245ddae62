namespace Homeward.Rules.Facts;

/// <summary>
/// How often the child is to see a parent or a sibling, as a court order or the case plan sets it from a day on. Federal law sets no number
/// (42 USC 671(a)(31)(B), 675(5)(C)(ii)), so this is the only source of a day by which a visit is owed.
/// </summary>
public sealed record FamilyTimePlan : Fact
{
    /// <summary>The parent or sibling.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The first day it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day it holds; null until another plan for the same person takes its place.</summary>
    public DateOnly? To { get; init; }

    /// <summary>At most this many days from one visit to the next; null when the plan sets no number.</summary>
    public int? EveryDays { get; init; }

    /// <summary>A court limited visits so that none take place.</summary>
    public bool SuspendedByCourt { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
