using Homeward.Rules.Deadlines;

namespace Homeward.App.Due;

/// <summary>Whether the title IV-E month table is asked for, and the agency's own rate for a day where the record holds none.</summary>
public sealed record MonthTable(bool Asked, int? CentsPerDay = null)
{
    /// <summary>The months of one child; null when they are not asked for.</summary>
    public IReadOnlyList<EligibilityMonth>? Of(ChildDue child, DueQuestion question) =>
        Asked ? EligibilityMonths.Of(child.Facts, question.AsOf, question.Rulebook.SettingsOn(question.AsOf), CentsPerDay) : null;

    /// <summary>The status of each stay.</summary>
    public static IReadOnlyList<EligibilityStatus> Stays(ChildDue child, DueQuestion question) =>
        EligibilityStatus.Of(child.Facts, question.AsOf, question.Rulebook.SettingsOn(question.AsOf));
}
