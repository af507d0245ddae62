using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>A stay in care that began by voluntary agreement (42 USC 672(e)-(f); 45 CFR 1356.22).</summary>
internal static class VoluntaryStay
{
    /// <summary>Whether the removal was voluntary, so that the findings on removal are not owed (45 CFR 1356.21(c), (k)(1)).</summary>
    public static bool Is(CaseView view) => view.Episode.Removal.Manner switch
    {
        RemovalManner.VoluntaryPlacementAgreement => true,
        RemovalManner.NotCollected => Agreement(view) is not null,
        _ => false,
    };

    /// <summary>The voluntary placement agreement of the stay.</summary>
    public static VoluntaryPlacementAgreement? Agreement(CaseView view)
    {
        foreach (var agreement in view.Facts.VoluntaryAgreements.UpTo(view.AsOf))
        {
            if (StayFindings.InStay(view, agreement.PlacedOn))
            {
                return agreement;
            }
        }

        return null;
    }

    /// <summary>The last of the first 180 days of a voluntary placement, and the last day of the finding.</summary>
    public static DateOnly LastDay(CaseView view, VoluntaryPlacementAgreement agreement) =>
        DayCount.AddDays(agreement.PlacedOn, view.Settings.VoluntaryPlacementDayCounts ? 179 : 180);

    /// <summary>The finding that continued voluntary placement is in the child's best interests.</summary>
    public static Finding? Continued(CaseView view, VoluntaryPlacementAgreement agreement)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.VoluntaryPlacementBestInterests && finding.On >= agreement.PlacedOn && view.Episode.Holds(finding.On))
            {
                return finding;
            }
        }

        return null;
    }

    /// <summary>The day the last of all parties had signed; null while one has not.</summary>
    public static DateOnly? SignedOn(VoluntaryPlacementAgreement agreement) =>
        agreement is { ParentsSignedOn: { } parents, AgencySignedOn: { } agency } ? parents > agency ? parents : agency : null;
}
