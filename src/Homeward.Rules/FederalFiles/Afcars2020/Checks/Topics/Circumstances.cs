using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Pregnant and parenting youth, prior adoption and guardianship, money, siblings.</summary>
internal static class Circumstances
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Record("chk-034", static (record, _) => record.Missing(39, 40, 41, 44)),
        On.Record("chk-035", static (record, _) => record.Missing(46, 55, 56)),
        On.Record("chk-051", static (record, _) => record.NotPermitted(38, 41) + record.NotPermitted(43, 44) + record.NotPermitted(46, 55)),
        On.Record("chk-052", static (record, x) => ImpossibleMonth(record, 42, x) + ImpossibleMonth(record, 45, x)),
        On.Record("chk-053", static (record, _) => NoCount(record, 56) + NoCount(record, 57) + NoCount(record, 58)),
        On.Record("chk-092", static (record, _) => record.Sex.Is(2) ? record.Missing(38) : Fault.None),
        On.Record("chk-093", static (record, _) => Fault.If(record.Sex.Is(1) && record[38].IsGiven && !record[38].Is(0), 6, 38)),
        On.Record("chk-094", static (record, _) => Fault.If(record[39].IsGiven && record[40].IsGiven
            && (record[39].Is(0) != record[40].Is(9) || (record[39].Is(1) && !record[40].In(0, 1))), 39, 40)),

        // The file does not show whose child lives in a placement, so only the first half of the row can be seen.
        On.Record("chk-095", static (record, _) => Fault.If(record[40].Is(1) && !record[39].Is(1), 40, 39)),
        On.Record("chk-096", static (record, _) => record[41].Is(1) ? record.Missing(42, 43) : record[41].In(0, 7) ? record.Given(42, 43).With(41) : Fault.None),
        On.Record("chk-097", static (record, x) => AfterCurrentRemoval(record, 42, x)),
        On.Record("chk-098", static (record, _) => record[44].Is(1) ? record.Missing(45) : record[44].In(0, 7) ? record.Given(45, 45).With(44) : Fault.None),
        On.Record("chk-099", static (record, x) => AfterCurrentRemoval(record, 45, x)),
        On.Record("chk-100", static (record, _) => record[46].Is(1) && !record.AnyIs(1, 47, 54) ? Fault.At([46, .. Answers.Range(47, 54)])
            : record[46].Is(0) ? Fault.At([.. record.Marked(47, 54)]).With(46)
            : Fault.None),
        On.Record("chk-102", static (record, _) => record[56].Is(0) ? record.Given(57, 58).With(56) : Fault.None),
        On.Record("chk-103", static (record, _) => record[56].Code > 0
            ? record.Missing(57) + Fault.If(record[57].Code > record[56].Code, 56, 57)
            : Fault.None),
        On.Record("chk-104", static (record, _) => record[57].Is(0) ? record.Given(58, 58).With(57)
            : record[57].Code > 0 ? record.Missing(58) + Fault.If(record[58].Code > record[56].Code, 57, 58)
            : Fault.None),
    ];

    private static Fault ImpossibleMonth(AfcarsRecord record, int element, Scene x)
    {
        AfcarsValue value = record[element];
        if (value.IsMissing)
            return Fault.None;
        return value.Month is not { } month || Later(x.Born, month) || month > x.PeriodEnd ? Answers.Wrong(element, value) : Fault.None;
    }

    private static Fault AfterCurrentRemoval(AfcarsRecord record, int element, Scene x) =>
        Fault.If(x.Current?.RemovedOn.Value is { } removed && record[element].Month > removed, element, 69);

    // A day in the month itself is not later than the month.
    private static bool Later(DateOnly? day, DateOnly month) => day >= month.AddMonths(1);

    private static Fault NoCount(AfcarsRecord record, int element) =>
        record[element] is { IsGiven: true, Code: null } value ? Answers.Wrong(element, value) : Fault.None;
}
