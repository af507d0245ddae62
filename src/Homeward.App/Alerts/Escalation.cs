using Homeward.Rules.Deadlines;

namespace Homeward.App.Alerts;

/// <summary>What the supervisor was told of once: a line of a child's list, and in which alert.</summary>
public sealed record Escalation
{
    public required Guid ChildId { get; init; }

    /// <summary>The line, as the list names it.</summary>
    public required string Line { get; init; }

    public required Guid AlertId { get; init; }

    public required DateOnly ToldOn { get; init; }

    /// <summary>The last day that what is overdue is the worker's alone; the day after, the supervisor is told. Null where nobody is.</summary>
    public static DateOnly? LastOwnDay(Rule? rule, DateOnly dueOn, RulebookSettings settings) =>
        rule is { TellSupervisorAtOnce: true } ? dueOn : settings.DaysBeforeSupervisorIsTold is { } days ? dueOn.AddDays(days) : null;

    /// <summary>
    /// The last day through which a line may be put off, and what is said of a longer time. What is not overdue comes back on the day after its due day anyway,
    /// for then it stands elsewhere.
    /// </summary>
    public static (DateOnly? Day, Said? Sentence) PutOffThrough(Rule? rule, DateOnly dueOn, DueStatus status, RulebookSettings settings)
    {
        if (status is not DueStatus.Overdue) return (dueOn, Said.Of($"It is due on {dueOn} and cannot be put off beyond that day."));
        return LastOwnDay(rule, dueOn, settings) is not { } last ? (null, null)
            : last == dueOn ? (last, Said.Of("It is overdue, and the supervisor is told of it at once: it cannot be put off."))
            : (last, Said.Of($"What is overdue by more than {Said.Count(last.DayNumber - dueOn.DayNumber, "day")} goes to the supervisor: it can be put off through {last} and no longer."));
    }
}
