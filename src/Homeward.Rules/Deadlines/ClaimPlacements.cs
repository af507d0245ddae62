using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>Whether the placement of a day is one title IV-E pays for on that day: setting, licence, the adults in the home, and the limits on institutions.</summary>
internal sealed class ClaimPlacements(CaseView view)
{
    // The limits on institutions and treatment programs hold for placements from then on (UNVERIFIED-H, as in the rules that warn of them).
    private static readonly DateOnly LimitsFrom = new(2019, 10, 1);

    /// <summary>The placement the child was in on a day; the leaving day belongs to the next.</summary>
    public Placement? On(DateOnly day, out int index)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (index = placements.Length - 1; index >= 0; index--)
        {
            var placement = placements[index];
            if (placement.From <= day && PlacementEnd.BeganIn(view, placement))
            {
                return placement.To is null || day < placement.To ? placement : null;
            }
        }

        return null;
    }

    /// <summary>Why the day cannot be claimed; null when it can.</summary>
    public DayLoss? Loss(DateOnly day)
    {
        if (On(day, out var index) is not { } placement)
        {
            return new DayLoss(ClaimLoss.NoPlacement, new Because("No placement is recorded for this day."));
        }

        if (placement.Setting is PlacementSetting.Hospital or PlacementSetting.Psychiatric or PlacementSetting.Detention or PlacementSetting.NoncustodialParent
            or PlacementSetting.OtherOutsideFosterCare or PlacementSetting.NotCollected)
        {
            return new DayLoss(ClaimLoss.SettingNotPayable, new Because("The child was placed on {event} in a setting that title IV-E does not pay for.", placement.From));
        }

        return ClaimLicence.Loss(view, placement, index, day)
            ?? ClaimAdults.Loss(view, placement, day)
            ?? ClaimBars.Loss(view, placement, index, day)
            ?? Program(placement, index, day)
            ?? Institution(placement, day)
            ?? FamilyTreatment(placement, day);
    }

    private DayLoss? Program(Placement placement, int index, DateOnly day)
    {
        if (placement.From < LimitsFrom || !QrtpStay.TryAt(view, view.Facts.Placements.UpTo(view.AsOf), index, out var stay))
        {
            return null;
        }

        var assessBy = DayCount.AddDays(placement.From, QrtpStay.AssessmentDays);
        if (view.AsOf > assessBy && !(stay.EndedOn <= assessBy) && !(stay.Assessment(view, out _)?.CompletedOn <= assessBy))
        {
            return new DayLoss(
                ClaimLoss.ProgramNotAssessed,
                new Because("The assessment for the treatment program was due by {event} and not completed by then; no day of the placement of {other} can be claimed.", assessBy, placement.From));
        }

        var lastDay = placement.From.AddDays(view.Settings.QrtpDaysWithoutReview - 1);
        var reviewBy = DayCount.AddDays(placement.From, QrtpStay.ReviewDays);
        if (day > lastDay && view.AsOf > reviewBy)
        {
            var review = stay.Determination(view, out _);
            var restored = view.Settings.QrtpLateReviewRestores && review is { Approved: true } && day >= review.On;
            if (!(review?.On <= reviewBy) && !restored)
            {
                return new DayLoss(
                    ClaimLoss.ProgramNotReviewed,
                    new Because("The court's review of the treatment program was due by {event} and not made by then; only the first {count day}, through {other}, can be claimed.", reviewBy, lastDay, view.Settings.QrtpDaysWithoutReview));
            }
        }

        var exit = QrtpExit.Of(view, stay);
        return exit.Ground is not QrtpExitGround.None && day > exit.LastDay
            ? new DayLoss(
                ClaimLoss.ProgramOver,
                new Because("Since {event} the treatment program was no longer the recommended or approved placement; thirty days, through {other}, can be claimed.", exit.On, exit.LastDay))
            : null;
    }

    private DayLoss? Institution(Placement placement, DateOnly day)
    {
        var last = placement.From.AddDays(view.Settings.InstitutionDays - 1);
        return placement.Setting is PlacementSetting.ChildCareInstitution or PlacementSetting.GroupHome or PlacementSetting.Shelter
            && placement.From >= LimitsFrom
            && day > last
            ? new DayLoss(
                ClaimLoss.ThirdWeek,
                new Because("The child was placed in a child-care institution on {event}; federal maintenance is paid for {count day} and not from the third week on.", placement.From, Count: view.Settings.InstitutionDays))
            : null;
    }

    private static DayLoss? FamilyTreatment(Placement placement, DateOnly day)
    {
        if (placement.Setting is not PlacementSetting.FamilyTreatment)
        {
            return null;
        }

        var last = DayCount.AddMonths(placement.From, 12).AddDays(-1);
        return !(placement.RecommendedInPlanOn <= placement.From)
            ? new DayLoss(ClaimLoss.FamilyTreatment, new Because("The case plan did not recommend the placement with a parent in treatment before it began on {event}.", placement.From))
            : day > last
                ? new DayLoss(ClaimLoss.FamilyTreatment, new Because("The placement with a parent in treatment of {event} is paid for twelve months, through {other}.", placement.From, last))
                : null;
    }
}
