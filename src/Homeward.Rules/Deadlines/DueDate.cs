using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// One thing owed to a child: by when, about whom, where it stands, and why. A small value, so that a sweep fills a reused list with them; everything that
/// is text comes from the rule.
/// </summary>
public readonly record struct DueDate
{
    /// <summary>The rule it comes from.</summary>
    public required Rule Rule { get; init; }

    /// <summary>What it is about.</summary>
    public required Subject About { get; init; }

    /// <summary>The removal whose episode it belongs to; null when it belongs to none.</summary>
    public Guid? EpisodeId { get; init; }

    /// <summary>The first day it can be met; null when it can be met at once.</summary>
    public DateOnly? WindowFrom { get; init; }

    /// <summary>The last compliant day; null where the law sets no day and for what does not apply.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The last compliant instant, for a clock of hours; its day is <see cref="DueOn"/>.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Where it stands.</summary>
    public required DueStatus Status { get; init; }

    /// <summary>The day it was met.</summary>
    public DateOnly? SatisfiedOn { get; init; }

    /// <summary>The fact that met or excused it.</summary>
    public Guid? SatisfiedBy { get; init; }

    /// <summary>Days that do not count toward it, in order; empty when none.</summary>
    public IReadOnlyList<DaySpan> Tolling { get => field ?? []; init; }

    /// <summary>False once nothing can repair it: a missed month, a finding that had to be in the first order, an ended episode.</summary>
    public bool CanStillBeMet { get; init; }

    /// <summary>True when the source of the record does not hold what would show it met: it is neither met nor missed.</summary>
    public bool NotCollected { get; init; }

    /// <summary>Why.</summary>
    public required Because Because { get; init; }

    /// <summary>True for the last day of what can be paid for: shown to plan by, owed by nobody.</summary>
    public bool IsLimit { get; init; }

    /// <summary>Whether somebody has to act on it now or later: not met, not excused, no mere limit, and it can still be met.</summary>
    public bool IsOwed => !IsLimit && CanStillBeMet && !NotCollected && Status is DueStatus.NotYet or DueStatus.Open or DueStatus.DueSoon or DueStatus.Overdue;

    /// <summary>The reason as one plain sentence with its inputs.</summary>
    public string Sentence => Because.Say(DueOn, Rule.Period);
}
