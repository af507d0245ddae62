using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// Whether every adult in the home was checked on the day (42 USC 671(a)(20)): the abuse and neglect registry for each adult, and fingerprints for a foster or
/// adoptive parent or relative guardian. That days before the result are lost when an adult moves in after the licence is a reading (INTERP): a setting.
/// </summary>
internal static class ClaimAdults
{
    /// <summary>Why the day cannot be claimed; null when it can.</summary>
    public static DayLoss? Loss(CaseView view, Placement placement, DateOnly day)
    {
        if (!view.Settings.UncheckedAdultEndsClaim)
        {
            return null;
        }

        foreach (var adult in view.Facts.HouseholdMembers.UpTo(day))
        {
            if ((adult.PlacementId is null || adult.PlacementId == placement.PlacementId)
                && (adult.To is null || day < adult.To)
                && !(Checked(view, adult, BackgroundCheckKind.Registry, day)
                    && (adult.Role is HouseholdRole.OtherAdult or HouseholdRole.NotCollected || Checked(view, adult, BackgroundCheckKind.Fingerprint, day))))
            {
                return new DayLoss(
                    ClaimLoss.UncheckedAdult,
                    new Because("An adult lives in the home since {event} whose checks had no result by this day.", adult.From));
            }
        }

        return null;
    }

    private static bool Checked(CaseView view, HouseholdMember adult, BackgroundCheckKind kind, DateOnly day)
    {
        foreach (var check in view.Facts.BackgroundChecks.UpTo(day))
        {
            if (check.PersonId == adult.PersonId && check.Kind == kind && check.ResultOn <= day)
            {
                return true;
            }
        }

        return false;
    }
}
