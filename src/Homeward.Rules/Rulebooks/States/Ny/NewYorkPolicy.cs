using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>The rows of New York's part of the catalogue that set no day, say to whom, or are a way of counting.</summary>
internal static class NewYorkPolicy
{
    public static IReadOnlyList<PolicyRow> Rows { get; } =
    [
        new(
            "ny-factfinding",
            "Fact-finding and disposition",
            "Fam. Ct. Act 1048(a)-(b), 1049",
            "The statute counts no days: scheduling priority, and adjournments as short as practicable. The three days after service are a parent's to ask for, and no record holds that request."),
        new(
            "ny-notice-who",
            "Who is told of a permanency hearing",
            "Fam. Ct. Act 1089(b)",
            "Says to whom, not by when: the day is that of ny-report-14, and a paper on record holds no list of those it went to."),
        new(
            "ny-daycount",
            "How days are counted",
            "Gen. Constr. Law 20, 25-a, 30, 31, 58",
            "A way of counting, not a duty: NewYorkCase.DueOn and the court's calendar carry it out."),
    ];
}
