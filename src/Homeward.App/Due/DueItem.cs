using Homeward.Rules.Deadlines;

namespace Homeward.App.Due;

/// <summary>
/// One due date of one child as it stood on the day it was computed: a line of the projection. What is the same for every child (title, citation, what
/// happens if missed) is read from the rule, which <see cref="Rule"/> names; its title is kept with the line, for one row of the catalogue may be several rules.
/// </summary>
public sealed record DueItem
{
    public required Guid ChildId { get; init; }

    /// <summary>Its place in the child's list, earliest due first.</summary>
    public required int Number { get; init; }

    public required string RuleId { get; init; }

    public required string RuleTitle { get; init; }

    /// <summary>Which text of the rule, where the law has changed: the first day it is in force.</summary>
    public DateOnly? RuleFrom { get; init; }

    public required SubjectKind AboutKind { get; init; }

    public Guid? AboutId { get; init; }

    public string? AboutName { get; init; }

    public Guid? EpisodeId { get; init; }

    public DateOnly? WindowFrom { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public required DueStatus Status { get; init; }

    public DateOnly? SatisfiedOn { get; init; }

    public Guid? SatisfiedBy { get; init; }

    /// <summary>Days that do not count, as first..last with the last included, in order; null when none.</summary>
    public string? Tolling { get; init; }

    public required bool CanStillBeMet { get; init; }

    public required bool NotCollected { get; init; }

    /// <summary>Whether somebody has to act on it, now or later.</summary>
    public required bool Owed { get; init; }

    public required string Because { get; init; }

    /// <summary>The day on which a line that was put off is on the list of Today again; null when it never was, or not as it stands now.</summary>
    public DateOnly? PutOffUntil { get; init; }

    /// <summary>What names the rule in the book.</summary>
    public RuleName Rule => new(RuleId, RuleTitle, RuleFrom);
}
