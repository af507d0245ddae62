using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Foster family homes and their foster parents.</summary>
internal static class FosterHomes
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Placement("chk-060", static (placement, _, _) => Unbelievable(placement, 125) + Unbelievable(placement, 136)),
        On.Placement("chk-061", static (placement, _, _) => placement.NotPermitted(126, 135) + placement.NotPermitted(137, 146)),
        On.Placement("chk-158", static (placement, _, x) => placement.IsFosterFamilyHome.Is(1)
            ? placement.MissingFrom(114, 119) + placement.MissingFrom(123, 125) + (x.IsState ? placement.Missing(126) : Fault.None)
                + placement.MissingFrom(127, 135) + placement.Given(120, 120).With(113)
            : Fault.None),
        On.Placement("chk-159", static (placement, _, _) =>
            placement.IsFosterFamilyHome.Is(1) && placement.AnyGiven(114, 119) && !placement.AnyIs(1, 114, 119)
            ? Fault.At([113, .. Answers.Range(114, 119)])
            : Fault.None),
        On.Placement("chk-160", static (placement, _, _) => placement.IsFosterFamilyHome.Is(0)
            ? (placement.Given(114, 119) + placement.Given(123, 146)).With(113) + placement.Missing(120)
            : Fault.None),
        On.Placement("chk-165", static (placement, _, _) => Relationship(placement)),
        On.Placement("chk-166", static (placement, _, x) => placement[123].In(1, 2)
            ? placement.Missing(136) + (x.IsState ? placement.Missing(137) : Fault.None) + placement.MissingFrom(138, 146)
            : placement[123].In(3, 4) ? placement.Given(136, 146).With(123)
            : Fault.None),
        On.Placement("chk-167", static (placement, _, _) => placement.RaceOf(127, 133) + placement.RaceOf(138, 144)),
    ];

    private static Fault Unbelievable(AfcarsLivingArrangement placement, int element)
    {
        AfcarsValue born = placement[element];
        if (born.IsMissing)
            return Fault.None;
        int? age = placement.BeganOn.Value?.Year - born.Year;
        return born.Year is null || age is <= 10 or >= 100 ? Answers.Wrong(element, born) : Fault.None;
    }

    private static Fault Relationship(AfcarsLivingArrangement placement)
    {
        bool relative = placement[117].Is(1);
        bool kin = placement[119].Is(1);
        AfcarsValue relationship = placement.Relationship;
        bool wrong = (relative && kin)
            || (relationship.IsGiven && relative && !relationship.Is(1))
            || (relationship.IsGiven && kin && !relationship.Is(3))
            || (relationship.IsGiven && placement[117].Is(0) && placement[119].Is(0) && !relationship.In(1, 2));
        return Fault.If(wrong, 117, 119, 124);
    }
}
