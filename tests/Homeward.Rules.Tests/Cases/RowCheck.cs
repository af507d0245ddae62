using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Tests.Cases;

/// <summary>Holds a row against what the rulebook says.</summary>
internal static class RowCheck
{
    /// <summary>What is wrong, with what the rule says instead; null when the row holds.</summary>
    public static string? Failure(WrittenCase written, CaseRow row, Rulebook rulebook)
    {
        if (!rulebook.Rules.Any(rule => rule.Id == row.Rule))
        {
            return $"{written.File}:{row.Line}: the rulebook has no rule {row.Rule}.";
        }

        var history = new CaseHistory(written.Facts);
        var facts = row.KnownOn is { } known ? history.AsKnownOn(known) : history.Current();
        if (facts is null)
        {
            return $"{written.File}:{row.Line}: the child was not on record.";
        }

        var said = rulebook.Evaluate(facts, row.AsOf).Where(due => due.Rule.Id == row.Rule).ToList();
        var about = said.Where(due => IsAbout(row.About, due) && IsDue(row.Due, due)).ToList();
        var holds = row.Status.NotListed ? about.Count == 0 : about.Exists(due => Stands(row, due));
        return holds ? null : $"{written.File}:{row.Line}: {row.Rule} does not say so as of {row.AsOf:yyyy-MM-dd}. It says:{string.Concat(said.Select(Told))}";
    }

    private static bool IsAbout(RowSubject? about, in DueDate due) =>
        about is null
        || (about.Kind == due.About.Kind
            && (about.Id is null || about.Id == due.About.Id)
            && (about.Month is not { } month || (due.DueOn is { } on && DayCount.StartOfMonth(on) == month)));

    private static bool IsDue(RowDue expected, in DueDate due) =>
        expected.Any || (expected.At is { } at ? due.DueAt == at : due.DueOn == expected.On);

    private static bool Stands(CaseRow row, in DueDate due) =>
        (row.Status.Status is null || row.Status.Status == due.Status)
        && (!row.Status.CannotBeMet || !due.CanStillBeMet)
        && row.Status.NotCollected == due.NotCollected
        && due.Sentence.Contains(row.BecauseContains, StringComparison.OrdinalIgnoreCase);

    private static string Told(DueDate due) =>
        $"\n    about {due.About.Kind} {due.About.Name}, due {due.DueOn:yyyy-MM-dd} {due.DueAt:HH:mm}, {due.Status}"
        + $"{(due.CanStillBeMet ? string.Empty : ", cannot be met")}{(due.NotCollected ? ", not collected" : string.Empty)}: {due.Sentence}";
}
