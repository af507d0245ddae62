using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>Which placement a fact is about that may name one.</summary>
internal static class PlacementOn
{
    /// <summary>A fact that names none is about the placement the child was in on its day, or came to next.</summary>
    public static bool IsAbout(ReadOnlySpan<Placement> placements, int index, Guid? placementId, DateOnly on)
    {
        if (placementId is { } id)
        {
            return id == placements[index].PlacementId;
        }

        for (var at = 0; at < placements.Length; at++)
        {
            var left = placements[at].To ?? (at + 1 < placements.Length ? placements[at + 1].From : DateOnly.MaxValue);
            if (on < left)
            {
                return at == index;
            }
        }

        return false;
    }

    /// <summary>Whether the setting is somebody's home: a foster family home for title IV-E once licensed (42 USC 672(c)(1)).</summary>
    public static bool IsHome(Placement placement) => placement.Setting is PlacementSetting.FosterFamilyHome or PlacementSetting.KinLicensed
        or PlacementSetting.KinUnlicensed or PlacementSetting.PreAdoptive;

    /// <summary>Whether the setting is an institution: a child-care institution for title IV-E once licensed (42 USC 672(c)(2)).</summary>
    public static bool IsInstitution(Placement placement) => placement.Setting is PlacementSetting.GroupHome or PlacementSetting.Shelter or PlacementSetting.Qrtp
        or PlacementSetting.ChildCareInstitution or PlacementSetting.ParentingProgram or PlacementSetting.TraffickingProgram;
}
