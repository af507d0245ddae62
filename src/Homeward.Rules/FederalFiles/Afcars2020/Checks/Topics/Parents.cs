using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>The parents and the end of their rights.</summary>
internal static class Parents
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Record("chk-036", static (record, _) => record.Missing(59, 60)
            + (record.FirstParent?.Missing(63) ?? Fault.If(wrong: true, 63))
            + Fault.If(record.OtherParents.Any(parent => parent.Termination.IsMissing), 64)),
        On.Record("chk-054", static (record, _) => NoYear(record, 59, Scene.AbandonedYear) + NoYear(record, 60, Scene.AbandonedYear, Scene.NoSecondParent)),
        On.Parent("chk-055", static (parent, x) => parent.NotPermitted(parent.TerminationElement)
            + (parent.IsDeceased ? Fault.None : parent.NotADay(parent.PetitionElement, x.PeriodEnd))
            + parent.NotADay(parent.EndElement, x.PeriodEnd)),
        On.Record("chk-107", static (record, x) => UnbelievableAge(record, 59, x) + UnbelievableAge(record, 60, x)),
        On.Record("chk-108", static (record, _) => record[60].In(Scene.AbandonedYear, Scene.NoSecondParent)
            ? record.OtherParents.Aggregate(Fault.None, static (fault, parent) => fault + GivenTermination(parent)).With(60)
            : Fault.None),
        On.Parent("chk-109", static (parent, _) => parent.Termination.Is(0) && !parent.IsDeceased
            ? (parent.Given(parent.PetitionElement, parent.PetitionElement) + parent.Given(parent.EndElement, parent.EndElement)).With(parent.TerminationElement)
            : Fault.None),
        On.Parent("chk-110", static (parent, _) => parent.Termination.In(1, 2) ? parent.Missing(parent.EndElement) : Fault.None),
        On.Parent("chk-111", static (parent, _) => Fault.If(parent.Petition.Date.Value > parent.EndedOn.Value, parent.PetitionElement, parent.EndElement)),
        On.Parent("chk-112", static (parent, _) => Fault.If(parent.IsDeceased && parent.EndedOn.Value is null, parent.PetitionElement, parent.EndElement)),
        On.Record("chk-113", static (record, x) => x.Current?.ExitReason.Is(3) is true
            ? Fault.If(record[59].Year is not null && record.FirstParent?.EndedOn.Value is null, 155, 67)
                + Fault.If(record[60].Year is not null && record.OtherParents.All(parent => parent.EndedOn.Value is null), 155, 68)
            : Fault.None),
    ];

    private static Fault NoYear(AfcarsRecord record, int element, params ReadOnlySpan<int> codes) =>
        record[element] is { IsGiven: true, Year: null } value && !value.In(codes) ? Answers.Wrong(element, value) : Fault.None;

    private static Fault UnbelievableAge(AfcarsRecord record, int element, Scene x) =>
        record[element].Year is { } parent && x.Born?.Year - parent is < 10 or >= 100 ? Fault.If(wrong: true, element, 5) : Fault.None;

    // "Not applicable" says that there was no termination, which is no answer about a second parent who does not exist.
    private static Fault GivenTermination(AfcarsParent parent) =>
        Fault.If(parent.Termination.IsGiven && !parent.Termination.Is(0), 64) + parent.Given(66, 66) + parent.Given(68, 68);
}
