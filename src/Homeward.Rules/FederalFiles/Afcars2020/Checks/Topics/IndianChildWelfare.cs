using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>The Indian Child Welfare Act, asked of state agencies only.</summary>
internal static class IndianChildWelfare
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Record("chk-037", static (record, x) => x.IsState && !x.CurrentIs(104) ? record.Missing(7, 8, 10) : Fault.None),
        On.Record("chk-038", static (record, x) => x.IsState && !x.CurrentIs(104) && !x.ParentsUnknown ? record.Missing(61) : Fault.None),
        On.Record("chk-039", static (record, x) =>
            x.IsState && !x.CurrentIs(104) && !record[60].In(Scene.AbandonedYear, Scene.NoSecondParent) ? record.Missing(62) : Fault.None),
        On.Record("chk-047", static (record, _) => record.NotPermitted(7, 8) + record.NotPermitted(10) + record.NotPermitted(12) + record.NotPermitted(61, 62)),
        On.Record("chk-079", static (record, x) => x.Header.IsTribalAgency is true || x.CurrentIs(104)
            ? record.Given(7, 8) + Fault.If(record.Tribes.Count > 0, 9) + record.Given(10, 12) + record.Given(61, 62)
            : Fault.None),
        On.Record("chk-080", static (record, _) => Fault.If(record[8].Is(1) && !NamesTribe(record), 9) + Fault.If(!record[8].Is(1) && NamesTribe(record), 8, 9)),
        On.Record("chk-081", static (record, _) => record.Tribes.Aggregate(Fault.None, static (fault, tribe) =>
            fault + (tribe.Text is { } code && !CodeShapes.IsTribe(code) ? Answers.Wrong(9, tribe) : Fault.None))),
        On.Record("chk-082", static (record, _) => record[10].Is(1) ? record.Missing(11, 12) : record.Given(11, 12).With(10)),
        On.Record("chk-083", static (record, x) => Fault.If(record[11].Date.Value < x.Born || record[11].Date.Value > x.PeriodEnd, 11, 5)),
        On.Record("chk-084", static (record, _) => Fault.If(record[8].Is(1) && record[10].Is(0), 8, 10) + Fault.If(record[7].Is(0) && record[10].Is(1), 7, 10)),
    ];

    private static bool NamesTribe(AfcarsRecord record) => record.Tribes.Any(tribe => tribe.IsGiven);
}
