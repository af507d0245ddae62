namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Health assessment and diagnoses.</summary>
internal static class Health
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Record("chk-032", static (record, _) => record.Missing(22, 23)),
        On.Record("chk-049", static (record, _) => record.NotPermitted(22, 34)),
        On.Record("chk-085", static (record, _) => !record[23].Is(1) ? Fault.None
            : record.MissingFrom(24, 34) is { Found: true } missing ? missing
            : record.AnyIs(1, 24, 34) || record.AnyIs(2, 24, 34) ? Fault.None
            : Fault.At([23, .. Answers.Range(24, 34)])),
        On.Record("chk-086", static (record, _) => record[23].In(0, 2, 3) ? record.Given(24, 34).With(23) : Fault.None),
        On.Record("chk-087", static (record, _) => Fault.If(record[22].Is(0) && record[23].In(2, 3), 22, 23)),
        On.Record("chk-088", static (record, _) => record[33].In(1, 2)
            ? Fault.At([.. Answers.Range(24, 34).Where(element => element != 33 && record[element].In(1, 2))]).With(33)
            : Fault.None),
    ];
}
