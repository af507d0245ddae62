using System.Globalization;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Changes;

/// <summary>Why a change of the law's numbers cannot be: each sentence says what to do, with the field it is about.</summary>
public static class ChangeCheck
{
    private const int Most = 3660;

    /// <summary>What speaks against a change of a rule, beside those that stand; empty when nothing does.</summary>
    /// <param name="book">The book as it is published.</param>
    /// <param name="standing">The changes approved or proposed before.</param>
    /// <param name="change">The change.</param>
    /// <param name="today">The agency's day.</param>
    public static IReadOnlyList<(string Field, string Sentence)> Of(Rulebook book, IReadOnlyList<RuleChange> standing, RuleChange change, DateOnly today)
    {
        var said = new List<(string, string)>();
        if (book.Rules.FirstOrDefault(change.Names) is not { } rule)
        {
            return [(nameof(RuleChange.RuleId), $"“{change.Title}” ({change.RuleId}) is no rule of {book.Title}.")];
        }

        Words(said, change.Citation, change.Note, change.From, today);
        Numbers(said, rule, change);
        if (change.Through < change.From)
        {
            said.Add((nameof(RuleChange.Through), $"The last day is before the first, {Because.Day(change.From)}."));
        }

        foreach (var other in standing)
        {
            if (other.Names(rule) && Overlap(other, change))
            {
                said.Add((nameof(RuleChange.From), $"Another change of this rule holds {Span(other)}. Choose days outside it, or withdraw it first."));
            }
        }

        if (change.Count is > 0 and <= Most and { } count && rule.Period is { } period && FederalFloor.Of(rule, book) is { } floor
            && FederalFloor.Looser(period with { Count = count }, floor, rule.CountsBack, book.Settings.InterstateCalendar) is { } looser)
        {
            var days = Counted.Of(looser.Days, "day");
            said.Add((
                nameof(RuleChange.Count),
                $"Federal law sets {floor}: counted from {Because.Day(looser.From)}, {period with { Count = count }} would allow {days} more. Choose a stricter number."));
        }

        return said;
    }

    /// <summary>What speaks against another reading, beside those that stand; empty when nothing does.</summary>
    public static IReadOnlyList<(string Field, string Sentence)> Of(Rulebook book, IReadOnlyList<ReadingChange> standing, ReadingChange change, DateOnly today)
    {
        if (Readings.Named(change.Name) is not { } reading)
        {
            return [(nameof(ReadingChange.Name), $"“{change.Name}” is no reading that can be chosen.")];
        }

        var said = new List<(string, string)>();
        Words(said, change.Citation, change.Note, change.From, today);
        if (reading.Under(book.Settings, change.Value) is null)
        {
            said.Add((nameof(ReadingChange.Value), reading.Choices.Count > 0 ? $"Choose one of: {string.Join(", ", reading.Choices)}." : "Give a whole number up to 1,000."));
        }
        else if (reading.Limits is var (least, most) && (!int.TryParse(change.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most))
        {
            said.Add((nameof(ReadingChange.Value), $"Federal law leaves no more room than {least} to {most}. Choose a number in between."));
        }

        if (standing.Any(other => string.Equals(other.Name, change.Name, StringComparison.Ordinal) && other.From == change.From))
        {
            said.Add((nameof(ReadingChange.From), $"Another change of this reading begins on {Because.Day(change.From)}. Choose another day, or withdraw it first."));
        }

        return said;
    }

    private static void Words(List<(string, string)> said, string citation, string note, DateOnly from, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(citation))
        {
            said.Add((nameof(RuleChange.Citation), "Give the citation: where the changed number stands."));
        }

        if (string.IsNullOrWhiteSpace(note))
        {
            said.Add((nameof(RuleChange.Note), "Say why, for whoever reads this next year."));
        }

        if (from <= today)
        {
            said.Add((nameof(RuleChange.From), "A change begins on a day to come: dates that were shown stay as they were. Choose tomorrow or later."));
        }
    }

    private static void Numbers(List<(string, string)> said, Rule rule, RuleChange change)
    {
        if (change.Count is null && change.AlertDays is null)
        {
            said.Add((nameof(RuleChange.Count), "Give the new number, or the days of warning."));
        }

        if (change.Count is not null && rule.Period is null)
        {
            said.Add((nameof(RuleChange.Count), "The law sets no number for this rule, so there is none to change."));
        }
        else if (change.Count is < 1 or > Most)
        {
            said.Add((nameof(RuleChange.Count), $"Give a number from 1 to {Most}."));
        }

        if (change.AlertDays is < 0 or > 365)
        {
            said.Add((nameof(RuleChange.AlertDays), "Give the days of warning from 0 to 365."));
        }
    }

    // A change without a last day holds until the next one begins, so only a shared first day, or a last day past the other's first, is an overlap.
    private static bool Overlap(RuleChange one, RuleChange other)
    {
        var (first, second) = one.From <= other.From ? (one, other) : (other, one);
        return first.From == second.From || first.Through >= second.From;
    }

    private static string Span(RuleChange change) =>
        change.Through is { } last ? $"from {Because.Day(change.From)} through {Because.Day(last)}" : $"from {Because.Day(change.From)} on";
}
