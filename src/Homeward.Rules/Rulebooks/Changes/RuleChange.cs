using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.Changes;

/// <summary>A change an agency makes of a rule's numbers, from a day on.</summary>
public sealed record RuleChange
{
    /// <summary>The rule's id in the catalogue.</summary>
    public required string RuleId { get; init; }

    /// <summary>The rule's title: several rules may carry the id of one row of the catalogue.</summary>
    public required string Title { get; init; }

    /// <summary>The first day it is in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day it is in force, after which the rule reads as before; null until it is changed again.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>The new number of the rule's period, in the unit the rule has; null where it stays.</summary>
    public int? Count { get; init; }

    /// <summary>The new number of days before the due date at which it counts as due soon; null where it stays.</summary>
    public int? AlertDays { get; init; }

    /// <summary>Where the changed number stands: the statute, the court's order, the policy.</summary>
    public required string Citation { get; init; }

    /// <summary>Why, for whoever reads it next year.</summary>
    public required string Note { get; init; }

    /// <summary>Whether this is the rule it changes.</summary>
    public bool Names(Rule rule) => string.Equals(rule.Id, RuleId, StringComparison.Ordinal) && string.Equals(rule.Title, Title, StringComparison.Ordinal);

    /// <summary>The rule with the changed numbers. Its citation names both the law and the source of the change.</summary>
    internal Rule Of(Rule rule) => rule with
    {
        Period = Count is { } count && rule.Period is { } period ? period with { Count = count } : rule.Period,
        AlertDays = AlertDays ?? rule.AlertDays,
        Citation = $"{rule.Citation}; {Citation}",
        ChangedFrom = From,
        Versions = [],
    };
}
