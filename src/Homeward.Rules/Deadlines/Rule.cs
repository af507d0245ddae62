using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>Computes what a rule makes owed and adds it to the list; allocates nothing of its own.</summary>
public delegate void Evaluation(Rule rule, CaseView view, DueList dues);

/// <summary>What a rule is evaluated for.</summary>
public enum RuleScope
{
    /// <summary>Each episode in care that is known in full.</summary>
    Episode,

    /// <summary>The child, once.</summary>
    Child,
}

/// <summary>
/// One rule of law as data: who owes what, the period, the citation, how far the text was read, what happens when it is missed, and from when to when the
/// law says so. Its evaluation is the only code. A changed law is a new rule of the same id with later dates.
/// </summary>
public sealed record Rule
{
    /// <summary>The catalogue's id.</summary>
    public required string Id { get; init; }

    /// <summary>What is owed, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Who owes it.</summary>
    public required OwedBy OwedBy { get; init; }

    /// <summary>Where the law says so.</summary>
    public required string Citation { get; init; }

    /// <summary>How far the text was read.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Which part of it is a choice or was not read; null when no part is.</summary>
    public string? ConfidenceNote { get; init; }

    /// <summary>What happens when it is missed.</summary>
    public required string IfMissed { get; init; }

    /// <summary>The period from trigger to last compliant day; null where the law sets none.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether <see cref="Period"/> is counted back from an event, so that a longer one is the stricter.</summary>
    public bool CountsBack { get; init; }

    /// <summary>How many days before the due date it counts as due soon.</summary>
    public int AlertDays { get; init; } = 14;

    /// <summary>Whether the supervisor is told as soon as it is overdue, whatever the agency leaves to the worker: where hours decide about a child's safety.</summary>
    public bool TellSupervisorAtOnce { get; init; }

    /// <summary>The first day of a trigger the rule applies to; null when it applies to all.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The last day of a trigger the rule applies to; null while it is in force.</summary>
    public DateOnly? EffectiveThrough { get; init; }

    /// <summary>The day from which an agency has changed the rule to this version; null for the rule as the book has it.</summary>
    public DateOnly? ChangedFrom { get; init; }

    /// <summary>The versions an agency has made of the rule, by the day each begins; empty where it stands as the book has it.</summary>
    public IReadOnlyList<RuleVersion> Versions { get; init; } = [];

    /// <summary>The state whose law it is; null for federal law.</summary>
    public UsState? State { get; init; }

    /// <summary>
    /// The id of the federal rule that asks for the same thing, where one act meets both: the earlier of the two days is shown, with both reasons
    /// (<see cref="SameDuty"/>). Null where federal law has no such rule.
    /// </summary>
    public string? SameDutyAs { get; init; }

    /// <summary>What it is evaluated for.</summary>
    public RuleScope Scope { get; init; } = RuleScope.Episode;

    /// <summary>
    /// The kinds of fact without any of which the rule says nothing, so that it is passed by for the many children who have none; empty where it speaks of
    /// every child, or of every child in care.
    /// </summary>
    public IReadOnlyList<Type> OnlyWith { get; init; } = [];

    /// <summary>The computation.</summary>
    public required Evaluation Evaluate { get; init; }

    /// <summary>What a kept line names it by.</summary>
    public RuleName Name => new(Id, Title, ChangedFrom ?? EffectiveFrom);

    /// <summary>Whether the law was in force on the day of a trigger.</summary>
    public bool AppliesOn(DateOnly trigger) =>
        (EffectiveFrom is null || EffectiveFrom <= trigger) && (EffectiveThrough is null || trigger <= EffectiveThrough);
}
