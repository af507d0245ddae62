using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Race, ethnicity, and whether the child counts as abandoned.</summary>
internal static class Demographics
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Record("chk-031", static (record, _) => record.MissingFrom(13, 21)),
        On.Record("chk-048", static (record, _) => record.NotPermitted(13, 21)),
        On.Record("chk-065", static (record, _) => record.AnyGiven(13, 20) && !record.AnyIs(1, 13, 20)
            ? Fault.At([.. Answers.Range(13, 20)])
            : Fault.None),
        On.Record("chk-066", static (record, _) =>
            (record[19].Is(1) && (record.AnyIs(1, 13, 18) || record[20].Is(1))) || (record[20].Is(1) && record.AnyIs(1, 13, 19))
            ? Fault.At([.. record.Marked(13, 20)])
            : Fault.None),
        On.Record("chk-067", static (record, _) => Fault.If(record[18].Is(1) && record[19].Is(1), 18, 19)),
        On.Record("chk-068", static (record, x) => Fault.If(x.CurrentIs(81) && record[59].Year is not null && record[18].Is(1), 18, 81)),
        On.Record("chk-069", static (record, _) => Abandoned(record)),
        On.Record("chk-070", static (record, _) => Fault.If(
            record[59].IsGiven && record[60].IsGiven && record[59].Is(Scene.AbandonedYear) != record[60].Is(Scene.AbandonedYear), 59, 60)),
        On.Record("chk-071", static (record, x) => Fault.If(x.CurrentIs(81) && record[19].Is(1), 81, 19)
            + Fault.If(x.CurrentIs(81) && x.ParentsUnknown, 81, 59)),
        On.Record("chk-072", static (_, x) => Fault.If(x.ParentsUnknown && !x.CurrentIs(80) && !x.CurrentIs(97), 59, 80, 97)),
    ];

    private static Fault Abandoned(AfcarsRecord record)
    {
        bool race = record[19].Is(1);
        Fault fault = Fault.If(record[21].IsGiven && race != record[21].Is(7), 19, 21);
        if (!race)
            return fault;
        foreach (int element in (int[])[41, 44])
            fault += Fault.If(record[element].IsGiven && !record[element].In(1, 7), 19, element);
        foreach (int element in (int[])[59, 60])
            fault += Fault.If(record[element].IsGiven && !record[element].Is(Scene.AbandonedYear), 19, element);
        return fault;
    }
}
