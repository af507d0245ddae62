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

        if (written.Known(row) is not { } facts)
        {
            return $"{written.File}:{row.Line}: the child was not on record.";
        }

        var said = Said(facts, row, rulebook);
        var holds = row.Status.NotListed ? !said.Any(due => IsMeant(row, due)) : Meant(facts, row, rulebook) is not null;
        return holds ? null : $"{written.File}:{row.Line}: {row.Rule} does not say so as of {row.AsOf:yyyy-MM-dd}. It says:{string.Concat(said.Select(Told))}";
    }

    /// <summary>The line of the due list a row speaks of, as it stands; null where there is none, as a row that says "not listed" has it.</summary>
    public static DueDate? Meant(CaseFacts facts, CaseRow row, Rulebook rulebook) =>
        Said(facts, row, rulebook).Where(due => IsMeant(row, due) && Stands(row, due)).Select(static due => (DueDate?)due).FirstOrDefault();

    private static List<DueDate> Said(CaseFacts facts, CaseRow row, Rulebook rulebook) => [.. rulebook.Evaluate(facts, row.AsOf).Where(due => due.Rule.Id == row.Rule)];

    private static bool IsMeant(CaseRow row, in DueDate due) => IsAbout(row.About, due) && IsDue(row.Due, due);

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
