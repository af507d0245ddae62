using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>The rows of Texas's part of the catalogue that are an anchor, or a way of counting.</summary>
internal static class TexasPolicy
{
    public static IReadOnlyList<PolicyRow> Rows { get; } =
    [
        new(
            "tx-tmc",
            "The agency named temporary managing conservator",
            "Tex. Fam. Code 263.401; DFPS CPS Handbook, App. 5400",
            "An anchor, not a duty: TexasCase finds the day, and the rows that count from it name it in their sentence."),
        new(
            "tx-daycount",
            "How days are counted",
            "Tex. Gov't Code 311.014(a)-(c), 311.002, 662.003",
            "A way of counting, not a duty: TexasCase.DueOn, Papers and the court's calendar carry it out; the day of dismissal never moves."),
    ];
}
