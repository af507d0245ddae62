using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What rules need to know of a placement: whether it is foster care, who cares for the child, and when it ended.</summary>
internal static class Stays
{
    /// <summary>Whether the setting is foster care; licence and payment do not matter (45 CFR 1355.20(a)). A setting not answered counts, for the child is in care.</summary>
    public static bool IsFosterCare(Placement placement) => placement.Setting is not (PlacementSetting.Hospital or PlacementSetting.Psychiatric
        or PlacementSetting.Detention or PlacementSetting.NoncustodialParent or PlacementSetting.OtherOutsideFosterCare);

    /// <summary>Whether the caregiver is a relative.</summary>
    public static bool IsWithRelative(Placement placement) =>
        placement.WithRelative ?? placement.Setting is PlacementSetting.KinLicensed or PlacementSetting.KinUnlicensed;

    /// <summary>Whether a foster parent, pre-adoptive parent or relative cares for the child (42 USC 675(5)(G)).</summary>
    public static bool HasCaregiver(Placement placement) =>
        placement.Setting is PlacementSetting.FosterFamilyHome or PlacementSetting.PreAdoptive || IsWithRelative(placement);

    /// <summary>The day the child left: recorded, or that of the next placement, or the end of the episode; null while the stay lasts on the day looked at.</summary>
    public static DateOnly? EndOf(CaseView view, ReadOnlySpan<Placement> placements, int index) => PlacementEnd.Of(view, placements, index);

    /// <summary>The placement the child was in on a day; null when none is recorded.</summary>
    public static Placement? On(CaseView view, DateOnly day)
    {
        Placement? there = null;
        foreach (var placement in view.Facts.Placements.UpTo(day))
        {
            if (view.Episode.Holds(placement.From))
            {
                there = placement.To is null || placement.To >= day ? placement : null;
            }
        }

        return there;
    }

    /// <summary>A placement as the subject of a duty.</summary>
    public static Subject About(Placement placement) => new(SubjectKind.Placement, placement.PlacementId, placement.Provider);
}
