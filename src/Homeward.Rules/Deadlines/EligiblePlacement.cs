using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>Whether a placement is one that title IV-E pays for (42 USC 672(a)(2)(C), (c); 45 CFR 1355.20(a)), by its setting and its licence.</summary>
internal static class EligiblePlacement
{
    /// <summary>
    /// The first day the placement can be claimed by setting and licence: its first day where the setting is a licensed one and no later licence is recorded;
    /// else the day every requirement was met, at most 60 days before the licence, or the day of the licence. Null when it cannot be claimed.
    /// </summary>
    public static DateOnly? From(Placement placement)
    {
        if (placement.Setting is PlacementSetting.NotCollected or PlacementSetting.Hospital or PlacementSetting.Psychiatric or PlacementSetting.Detention
            or PlacementSetting.NoncustodialParent or PlacementSetting.OtherOutsideFosterCare)
        {
            return null;
        }

        var ready = placement.LicensedOn;
        if (placement.RequirementsMetOn is { } met)
        {
            var earliest = placement.LicensedOn?.AddDays(-60) ?? met;
            ready = met > earliest ? met : earliest;
        }

        return ready is null && placement.Setting is PlacementSetting.KinUnlicensed ? null
            : ready is null || ready <= placement.From ? placement.From
            : placement.To is null || ready < placement.To ? ready
            : null;
    }

    /// <summary>The first day of the stay that can be claimed by setting and licence; null while there is none.</summary>
    public static DateOnly? First(CaseView view)
    {
        DateOnly? first = null;
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(placement.From) && From(placement) is { } from && from <= view.AsOf && (first is null || from < first))
            {
                first = from;
            }
        }

        return first;
    }
}
