namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Who the child is, and who answers for the child.</summary>
internal static class Identity
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Removal("chk-008", static (removal, _) => removal.Missing(3)),
        On.Removal("chk-009", static (removal, x) => removal.LocalAgency.IsGiven
            && (!CodeShapes.IsLocalUnit(removal.LocalAgency.Text!) || (x.IsState && !removal.LocalAgency.Text!.StartsWith(x.Header.Agency.Text!, StringComparison.Ordinal)))
            ? Answers.Wrong(3, removal.LocalAgency)
            : Fault.None),
        On.Record("chk-010", static (record, _) => record.Missing(4)),
        On.Record("chk-011", static (record, _) =>
            record[4].Text is { } number && (number.Length != 12 || !number.All(char.IsAsciiLetterOrDigit)) ? Answers.Wrong(4, record[4]) : Fault.None),
        On.Record("chk-016", static (record, _) => record.Missing(5)),
        On.Record("chk-017", static (record, x) => record.NotADay(5, x.PeriodEnd)),
        On.Record("chk-018", static (_, x) => Fault.If(x.AgeOn(x.PeriodEnd) >= 22, 5)),
        On.Record("chk-019", static (record, _) => record.Missing(6)),
        On.Record("chk-020", static (record, _) => record.NotPermitted(6)),
    ];
}
