using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>The exit from care.</summary>
internal static class Exits
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Removal("chk-046", static (removal, _) => removal.Missing(155)),
        On.Removal("chk-063", static (removal, _) => removal.NotADay(153) + removal.NotADay(154) + removal.NotPermitted(155, 156)),
        On.EarlierRemoval("chk-063", static (removal, _) => removal.NotADay(153) + removal.NotPermitted(155, 155) + Fault.If(removal.ExitReason.Is(9), 155)),
        On.Removal("chk-122", static (removal, x) => Removals.Late(removal.ExitedOn.Value, removal.ExitEnteredOn.Value, 154, x)),
        On.Removal("chk-136", static (removal, x) => Fault.If(
            removal.ExitedOn.Value <= removal.RemovedOn.Value || removal.ExitedOn.Value > x.PeriodEnd, 69, 153)),
        On.Removal("chk-137", static (removal, _) => removal.IsOpen
            ? Fault.If(removal[154].IsGiven, 153, 154) + Fault.If(removal[156].IsGiven, 153, 156)
                + Fault.If(removal.ExitReason.IsGiven && !removal.ExitReason.Is(9), 153, 155)
            : Fault.None),
        On.Removal("chk-138", static (removal, _) => removal.IsOpen ? Fault.None
            : removal.Missing(154) + Fault.If(removal.ExitReason.Is(9), 153, 155)),
        On.Removal("chk-139", static (removal, _) => Fault.If(removal.ExitedOn.Value > removal.ExitEnteredOn.Value, 153, 154)),
        On.Removal("chk-141", static (removal, _) => removal.ExitReason.Is(8) ? removal.Missing(156)
            : removal.ExitReason.IsGiven ? removal.Given(156, 156).With(155)
            : Fault.None),
        On.Removal("chk-143", static (removal, x) => Fault.If(
            removal.ExitReason.Is(4) && x.AgeOn(removal.ExitedOn.Value) < x.Options.LowestExitAge, 155, 5, 153)),
        On.Removal("chk-144", static (removal, _) => Fault.If(
            removal.ExitReason.Is(6) && removal.LastPlacement() is { IsMissingChild: false }, 155, 120)),
        On.Record("chk-145", static (record, _) => Fault.If(record.Removals.Any(removal => IsAfterDeath(record, removal)), 155, 69)),
        On.Removal("chk-146", static (removal, x) => Fault.If(
            ReferenceEquals(removal, x.Current) && removal.ExitReason.Is(1) && AllTerminated(x.Record), [155, .. Answers.Range(63, 68)])),
        On.Removal("chk-147", static (removal, _) => Fault.If(
            (removal.ExitReason.Is(3) && removal[185].In(5, 6)) || (removal.ExitReason.Is(5) && removal[185].In(1, 2, 3, 4)), 155, 185)),
    ];

    private static bool IsAfterDeath(AfcarsRecord record, AfcarsRemoval died) =>
        died.ExitReason.Is(7) && died.ExitedOn.Value is { } day
        && (record.Removals.Any(other => other.RemovedOn.Value > day) || record.HistoricalRemovals.Any(other => other.RemovedOn.Value > day)
            || died.LivingArrangements.Any(placement => placement.BeganOn.Value > day));

    // A dead parent's rights were not terminated; the child can still go back to the other one.
    private static bool AllTerminated(AfcarsRecord record) =>
        record.FirstParent is { } first && first.Termination.In(1, 2)
        && (record[60].Year is null ? record.OtherParents.All(other => other.Termination.In(1, 2))
            : record.OtherParents.Count > 0 && record.OtherParents.All(other => other.Termination.In(1, 2)));
}
