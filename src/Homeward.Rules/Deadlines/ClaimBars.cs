using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// What else keeps a home or a facility from being one title IV-E pays for on a day: a conviction that bars approval, too many children, a facility that is no
/// child-care institution. A count and a review of a facility hold from their day until the next.
/// </summary>
internal static class ClaimBars
{
    private const int MostInHome = 6;
    private const int MostInPublic = 25;

    /// <summary>Why the day cannot be claimed; null when it can.</summary>
    public static DayLoss? Loss(CaseView view, Placement placement, int index, DateOnly day) =>
        PlacementOn.IsHome(placement) ? Barred(view, placement, day) ?? Crowded(view, index, day)
            : PlacementOn.IsInstitution(placement) ? NoInstitution(view, index, day)
            : null;

    private static DayLoss? Barred(CaseView view, Placement placement, DateOnly day)
    {
        foreach (var adult in view.Facts.HouseholdMembers.UpTo(day))
        {
            if (!Household.IsParent(adult) || !Household.IsIn(adult, placement) || adult.To <= day)
            {
                continue;
            }

            foreach (var check in view.Facts.BackgroundChecks.UpTo(view.AsOf))
            {
                if (check.PersonId == adult.PersonId
                    && check.Felony is not FelonyKind.None
                    && check.ResultOn <= view.AsOf
                    && (Household.BarsForever(check.Felony) || Household.FreeFrom(view, check) > (Household.ApprovedOn(view, adult) ?? day)))
                {
                    return new DayLoss(
                        ClaimLoss.BarredAdult,
                        new Because("The check answered on {event} shows a felony conviction of a foster or adoptive parent that bars approval of the home.", check.ResultOn));
                }
            }
        }

        return null;
    }

    private static DayLoss? Crowded(CaseView view, int index, DateOnly day)
    {
        HomeCount? last = null;
        foreach (var count in view.Facts.HomeCounts.UpTo(day))
        {
            last = PlacementOn.IsAbout(view.Facts.Placements.UpTo(view.AsOf), index, count.PlacementId, count.On) ? count : last;
        }

        return last is { FosterChildren: > MostInHome, Reason: OverSixReason.None }
            ? new DayLoss(
                ClaimLoss.TooManyChildren,
                new Because("Since {event} the home cares for {count child} in foster care, more than six, and no reason of the law is recorded.", last.On, Count: last.FosterChildren))
            : null;
    }

    private static DayLoss? NoInstitution(CaseView view, int index, DateOnly day)
    {
        FacilityReview? last = null;
        foreach (var review in view.Facts.FacilityReviews.UpTo(day))
        {
            last = PlacementOn.IsAbout(view.Facts.Placements.UpTo(view.AsOf), index, review.PlacementId, review.CheckedOn) ? review : last;
        }

        return last is { ForDetention: true } or { IsPublic: true, Accommodates: > MostInPublic }
            ? new DayLoss(
                ClaimLoss.NoInstitution,
                new Because("The review of {event} found the facility to be no child-care institution: it detains delinquent children, or is public with more than 25.", last.CheckedOn))
            : null;
    }
}
