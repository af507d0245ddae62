using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Whether the child and each episode belong in this file.</summary>
internal static class Population
{
    // Since 1 October 2022 an episode is reported in full; those that ended before are given in short.
    private static readonly DateOnly FullSince = new(2022, 10, 1);

    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        // The file has days, not hours: leaving on the day of removal is certainly not more than 24 hours, leaving on the next day may be.
        On.Removal("chk-025", static (removal, _) => Fault.If(
            removal.RemovedOn.Value is { } removed && removal.ExitedOn.Value == removed, 69, 153)),
        On.Removal("chk-026", static (removal, x) => Fault.If(removal.RemovedOn.Value > x.PeriodEnd, 69, 2)),
        On.Record("chk-027", static (record, x) => Fault.If(
            x.Period is { } period && record.Removals.All(removal => removal.ExitedOn.Value < period.Start), 153, 2)),
        On.Record("chk-030", static (record, x) => Fault.If(Episodes(record).Any(episode => episode.Removed < x.Born), 5, 69)),
        On.Record("chk-133", static (record, _) => Fault.If(Overlap(record), 69, 153)),
        On.Record("chk-134", static (record, _) => Fault.If(
            Episodes(record).GroupBy(episode => episode.Removed).Any(same => same.Key is not null && same.Count() > 1), 69)),
        On.Record("chk-135", static (record, _) => Fault.If(
            record.HistoricalRemovals.Any(InWrongPart) || record.Removals.Any(removal => removal.ExitedOn.Value < FullSince), 69, 153, 155)),
    ];

    private static IEnumerable<(DateOnly? Removed, DateOnly? Exited, bool Open)> Episodes(AfcarsRecord record) =>
        record.Removals.Select(removal => (removal.RemovedOn.Value, removal.ExitedOn.Value, removal.IsOpen))
            .Concat(record.HistoricalRemovals.Select(removal => (removal.RemovedOn.Value, removal.ExitedOn.Value, removal[153].IsMissing)));

    private static bool InWrongPart(AfcarsHistoricalRemoval removal) =>
        removal.Missing(69, 153, 155).Found || removal.ExitedOn.Value >= FullSince;

    private static bool Overlap(AfcarsRecord record)
    {
        (DateOnly? Removed, DateOnly? Exited, bool Open)? before = null;
        foreach ((DateOnly? Removed, DateOnly? Exited, bool Open) episode in Episodes(record).Where(episode => episode.Removed is not null)
            .OrderBy(episode => episode.Removed).ThenBy(episode => episode.Exited ?? DateOnly.MaxValue))
        {
            if (before is { } earlier && (earlier.Open || episode.Removed < earlier.Exited))
                return true;
            before = episode;
        }

        return false;
    }
}
