using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>The rows of Washington's part of the catalogue that set no day for one child, or a way of counting.</summary>
internal static class WashingtonPolicy
{
    public static IReadOnlyList<PolicyRow> Rows { get; } =
    [
        new(
            "wa-family-time",
            "Visits as many as possible, never a sanction",
            "RCW 13.34.065(9), 13.34.136(2)(b)(ii)",
            "The text sets no number and no day; the federal row on family time and the first visit within 72 hours stand beside it."),
        new(
            "wa-daycount",
            "How days are counted",
            "RCW 1.12.040; CR 6(a)",
            "A way of counting, not a duty: Period.From with the court's calendar and CourtHours carry it out."),
    ];
}
