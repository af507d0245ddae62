namespace Homeward.Rules.Rulebooks.Changes;

/// <summary>Another reading of the law where the text leaves a choice or was not read, from a day on.</summary>
public sealed record ReadingChange
{
    /// <summary>The reading's name (<see cref="Readings"/>).</summary>
    public required string Name { get; init; }

    /// <summary>The first day it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The reading chosen, as <see cref="Reading.Write"/> writes it: a number, "yes" or "no", a word of the choice; empty for none.</summary>
    public required string Value { get; init; }

    /// <summary>Who says so: the statute, counsel's opinion, a court.</summary>
    public required string Citation { get; init; }

    /// <summary>Why, for whoever reads it next year.</summary>
    public required string Note { get; init; }
}
