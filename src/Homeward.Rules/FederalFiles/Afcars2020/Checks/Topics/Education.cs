namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>School and special education.</summary>
internal static class Education
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Record("chk-033", static (record, _) => record.Missing(35, 36, 37)),
        On.Record("chk-050", static (record, _) => record.NotPermitted(35, 37)),
        On.Record("chk-089", static (record, _) => Fault.If(
            record[35].IsGiven && record[36].IsGiven && record[35].Is(1) != record[36].Is(16), 35, 36)),
        On.Record("chk-090", static (record, x) => Fault.If(record[35].Is(1) && x.AgeOn(x.PeriodEnd) > x.Options.HighestCompulsorySchoolAge, 35, 5)
            + Fault.If(record[35].Is(5) && record[36].IsGiven && !record[36].In(12, 13, 14, 15), 35, 36)),
        On.Record("chk-091", static (record, _) => Fault.If(record[35].In(0, 4, 5) && record[37].Is(1), 35, 37)),
    ];
}
