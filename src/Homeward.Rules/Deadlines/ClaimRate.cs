using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>What the agency pays for a day of care: the newest rate on record for the placement, else for any, else the one that was told.</summary>
internal readonly record struct ClaimRate(CaseFacts Facts, int? CentsPerDay)
{
    /// <summary>In cents; null where none is told.</summary>
    public long? On(DateOnly day, Placement? placement)
    {
        MaintenanceRate? own = null;
        MaintenanceRate? any = null;
        foreach (var rate in Facts.MaintenanceRates.UpTo(day))
        {
            own = placement is not null && rate.PlacementId == placement.PlacementId ? rate : own;
            any = rate.PlacementId is null ? rate : any;
        }

        return (own ?? any)?.CentsPerDay ?? CentsPerDay;
    }
}
