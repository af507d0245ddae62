using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>The rows of Florida's part of the catalogue that the record itself keeps, or that are a way of counting.</summary>
internal static class FloridaPolicy
{
    public static IReadOnlyList<PolicyRow> Rows { get; } =
    [
        new(
            "fl-face-sheet",
            "Face sheet brought up to date each month",
            "Fla. Stat. 39.00146; ch. 2021-169",
            "The child's summary is the face sheet, and it is made from the facts each time it is opened: no sheet grows old. What is owed is that the facts are written down."),
        new(
            "fl-daycount",
            "How days are counted",
            "Fla. R. Juv. P. 8.240(a); Fla. R. Gen. Prac. and Jud. Admin. 2.514",
            "A way of counting, not a duty: FloridaCase.DueOn, Papers and the court's calendar carry it out. The five days for mail service are not added: service is on record as made."),
    ];
}
