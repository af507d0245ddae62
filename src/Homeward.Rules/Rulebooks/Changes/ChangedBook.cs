using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.Changes;

/// <summary>A rulebook with the changes an agency has made.</summary>
public static class ChangedBook
{
    /// <summary>
    /// The book with the changes, each from its day on. Changes of rules the book does not have are left out: the agency may have left that state's law. The
    /// changes are those <see cref="ChangeCheck"/> let pass.
    /// </summary>
    public static Rulebook Of(Rulebook book, IReadOnlyList<RuleChange> changes, IReadOnlyList<ReadingChange> readings)
    {
        if (changes.Count + readings.Count == 0)
        {
            return book;
        }

        return new Rulebook(
            book.Id,
            book.Title,
            $"{book.Version}, {changes.Count + readings.Count} changed",
            [.. book.Rules.Select(rule => Changed(rule, changes))],
            book.Settings)
        {
            HomeState = book.HomeState,
            LaterReadings = Later(book.Settings, readings),
        };
    }

    private static Rule Changed(Rule rule, IReadOnlyList<RuleChange> changes)
    {
        var own = changes.Where(change => change.Names(rule)).OrderBy(static change => change.From).ToList();
        if (own.Count == 0)
        {
            return rule;
        }

        var versions = new List<RuleVersion>();
        var standing = rule;
        foreach (var change in own)
        {
            var changed = change.Of(standing);
            versions.Add(new RuleVersion(change.From, changed));
            if (change.Through is { } last)
            {
                versions.Add(new RuleVersion(last.AddDays(1), standing with { ChangedFrom = last.AddDays(1) }));
            }
            else
            {
                standing = changed;
            }
        }

        return rule with { Versions = versions };
    }

    private static List<ReadingsFrom> Later(RulebookSettings settings, IReadOnlyList<ReadingChange> readings)
    {
        var later = new List<ReadingsFrom>();
        foreach (var change in readings.OrderBy(static change => change.From))
        {
            settings = Readings.Named(change.Name)?.Under(settings, change.Value) ?? settings;
            later.Add(new ReadingsFrom(change.From, settings));
        }

        return later;
    }
}
