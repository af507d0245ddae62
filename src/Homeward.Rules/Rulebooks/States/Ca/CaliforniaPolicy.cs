using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>The rows of California's part of the catalogue that are an anchor, a way of counting, or a figure of the state.</summary>
internal static class CaliforniaPolicy
{
    public static IReadOnlyList<PolicyRow> Rows { get; } =
    [
        new(
            "ca-entry",
            "Deemed entry into foster care",
            "Welf. & Inst. Code 361.49(a)-(c)",
            "An anchor, not a duty: it is worked out in CaliforniaCase, and the rows that count from it name it in their sentence."),
        new(
            "ca-daycount",
            "How days are counted",
            "Code Civ. Proc. 12, 12a, 12c, 134, 135; Cal. Rules of Court, rules 1.10, 1.11; Gov. Code 6700",
            "A way of counting, not a duty: Period.From with the court's calendar, CourtHours and Papers carry it out."),
        new(
            "ca-visit-measure",
            "Visits in the months in care, measures 2F and 2S",
            "California child welfare indicators, methodology",
            "A figure of the state or county: computed by Measures/CaseworkerVisits over all children."),
    ];
}
