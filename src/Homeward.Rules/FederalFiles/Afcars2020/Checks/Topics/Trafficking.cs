using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Sex trafficking before and during care.</summary>
internal static class Trafficking
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Record("chk-041", static (record, _) => record.Missing(106, 109)),
        On.Record("chk-057", static (record, x) => record.NotPermitted(106, 107) + record.NotPermitted(109, 110)
            + record.NotADay(108, x.PeriodEnd) + record.NotADay(111, x.PeriodEnd)),
        On.Record("chk-114", static (record, _) => Report(record, 106)),
        On.Record("chk-115", static (record, _) => Report(record, 109)),
        On.Record("chk-116", static (record, x) => Fault.If(
            record[111].Date.Value < x.Current?.RemovedOn.Value || record[111].Date.Value > x.PeriodEnd, 111, 69)),
        On.Record("chk-117", static (record, x) => Fault.If(x.CurrentIs(99) && record[106].IsGiven && !record[106].Is(1), 99, 106)),
    ];

    private static Fault Report(AfcarsRecord record, int victim)
    {
        int reported = victim + 1;
        int day = victim + 2;
        if (record[victim].Is(0))
            return record.Given(reported, day).With(victim);
        return (record[victim].Is(1) ? record.Missing(reported) : Fault.None)
            + (record[reported].Is(1) ? record.Missing(day) : record.Given(day, day).With(reported));
    }
}
