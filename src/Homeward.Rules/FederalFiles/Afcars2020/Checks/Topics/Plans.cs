using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Permanency plans.</summary>
internal static class Plans
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Removal("chk-044", static (removal, _) => Fault.If(removal.Plans.Count == 0, 147, 148)),
        On.Plan("chk-044", static (plan, _, _) => plan.Missing(147, 148)),
        On.Plan("chk-062", static (plan, _, x) => plan.NotADay(147)
            + (x.Options.PlanNotEstablishedCode is { } open && plan.Plan.Is(open) ? Fault.None : plan.NotPermitted(148))),
        On.Plan("chk-171", static (plan, removal, x) => Fault.If(
            plan.EstablishedOn.Value < removal.RemovedOn.Value || plan.EstablishedOn.Value > x.EndOf(removal), 147, 69, 153)),
        On.Removal("chk-171", static (removal, _) => Fault.If(!Ascend(removal), 147)),
        On.Plan("chk-172", static (plan, _, x) => Fault.If(plan.Plan.Is(5) && x.AgeOn(plan.EstablishedOn.Value) < 16, 148, 5, 147)),
        On.Removal("chk-173", static (removal, x) => Fault.If(
            removal.RemovedOn.Value?.AddDays(60) is { } due && x.EndOf(removal) > due
            && !removal.Plans.Any(plan => plan.Plan.In(1, 2, 3, 4, 5) && plan.EstablishedOn.Value <= due), 147, 69)),
    ];

    /// <summary>The plan established last by its date; of several on one day, the last in the file.</summary>
    public static AfcarsPlan? CurrentPlan(this AfcarsRemoval removal)
    {
        AfcarsPlan? current = null;
        foreach (AfcarsPlan plan in removal.Plans)
            if (plan.EstablishedOn.Value is { } day && !(day < current?.EstablishedOn.Value))
                current = plan;
        return current;
    }

    private static bool Ascend(AfcarsRemoval removal)
    {
        DateOnly? before = null;
        foreach (AfcarsPlan plan in removal.Plans)
        {
            if (plan.EstablishedOn.Value < before)
                return false;
            before = plan.EstablishedOn.Value ?? before;
        }

        return true;
    }
}
