using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Where the child lived.</summary>
internal static class LivingArrangements
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Removal("chk-042", static (removal, _) => Fault.If(removal.LivingArrangements.Count == 0, 112)),
        On.Placement("chk-043", static (placement, _, _) => placement.Missing(112, 113, 121)),
        On.Placement("chk-058", static (placement, _, _) => placement.NotADay(112) + placement.NotPermitted(113, 121) + placement.NotPermitted(123, 124)),
        On.Placement("chk-059", static (placement, _, _) => placement.Place.Text is { } code
            && ((placement.Location.Is(2) && !CodeShapes.IsState(code) && !CodeShapes.IsTribe(code)) || (placement.Location.Is(3) && !CodeShapes.IsCountry(code)))
            ? Answers.Wrong(122, placement.Place)
            : Fault.None),
        On.Placement("chk-155", static (placement, removal, x) => Fault.If(placement.BeganOn.Value is { } began
            && (began < removal.RemovedOn.Value || began > x.PeriodEnd || began > removal.ExitedOn.Value), 112, 69, 153)),
        On.Removal("chk-156", static (removal, _) => Fault.If(removal.FirstPlacement()?.Setting.In(9, 10, 11) is true, 69, 112, 120)),
        On.Removal("chk-157", static (removal, _) => Fault.If(!Ascend(removal), 112)),
        On.Placement("chk-161", static (placement, _, _) => Fault.If(placement.IsMissingChild && placement.IsFosterFamilyHome.Is(1), 113, 120)),
        On.Placement("chk-162", static (placement, _, _) => Fault.If(
            placement.Location.IsGiven && placement.IsMissingChild != placement.Location.Is(4), 120, 121)),
        On.Placement("chk-163", static (placement, _, _) => placement.Location.In(2, 3) ? placement.Missing(122)
            : placement.Location.IsGiven ? placement.Given(122, 122).With(121)
            : Fault.None),
        On.Placement("chk-164", static (placement, _, x) => Fault.If(
            placement.Location.Is(2) && placement.Place.Text is { } place && string.Equals(place, x.Header.Agency.Text, StringComparison.Ordinal), 121, 122, 1)),
        On.Placement("chk-168", static (placement, removal, _) => Fault.If(
            placement[118].Is(1) && !removal.Plans.Any(plan => plan.Plan.Is(3)), 118, 148)),
        On.Removal("chk-169", static (removal, _) => Fault.If(
            removal.IsOpen && removal.LastPlacement()?.Setting.Is(14) is true && removal.CurrentPlan() is { } plan && !plan.Plan.Is(1), 120, 148)),
        On.Placement("chk-170", static (placement, _, x) => Fault.If(
            placement.Setting.Is(8) && x.AgeOn(placement.BeganOn.Value) < 16, 120, 5, 112)),
    ];

    private static bool Ascend(AfcarsRemoval removal)
    {
        DateOnly? before = null;
        foreach (AfcarsLivingArrangement placement in removal.LivingArrangements)
        {
            if (placement.BeganOn.Value <= before)
                return false;
            before = placement.BeganOn.Value ?? before;
        }

        return true;
    }
}
