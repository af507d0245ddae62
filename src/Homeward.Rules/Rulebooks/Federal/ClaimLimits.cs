using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>How long a placement that is not, or not yet, a licensed home can be claimed (obligations, A1). A stay that is not eligible has no claim to limit.</summary>
internal static class ClaimLimits
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ive-unlicensed-relative-12",
            Title = "Administrative costs while a relative's licence is pending",
            OwedBy = OwedBy.Finance,
            Citation = "42 USC 672(i)(1)(A)",
            Confidence = Confidence.Verified,
            IfMissed = "Administrative claims stop; maintenance cannot be claimed before the licence at all.",
            Period = Period.Months(12),
            AlertDays = 60,
            OnlyWith = [typeof(Placement)],
            Evaluate = UnlicensedRelative,
        },
        new()
        {
            Id = "ive-ineligible-facility-1mo",
            Title = "Administrative costs of a move from a facility that cannot be claimed",
            OwedBy = OwedBy.Finance,
            Citation = "42 USC 672(i)(1)(B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Which month is not said; the month before the move is read here (INTERP).",
            IfMissed = "Claims beyond one calendar month are disallowed.",
            Period = Period.Months(1),
            OnlyWith = [typeof(Placement)],
            Evaluate = IneligibleFacility,
        },
        new()
        {
            Id = "ive-license-pending-60",
            Title = "Federal payment between meeting every requirement and the licence",
            OwedBy = OwedBy.Finance,
            Citation = "45 CFR 1355.20(a) (foster family home)",
            Confidence = Confidence.Verified,
            IfMissed = "No federal payment beyond 60 days without the licence.",
            Period = Period.Days(60),
            OnlyWith = [typeof(Placement)],
            Evaluate = LicencePending,
        },
        new()
        {
            Id = "ive-cci-third-week",
            Title = "Federal maintenance in a child-care institution before the third week",
            OwedBy = OwedBy.Finance,
            Citation = "42 USC 672(k)(1)-(2), (5)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The fourteen days are counted from the day of placement (INTERP), as if payment began on it; that the limit holds for placements from "
                + "1 October 2019 on was not read (UNVERIFIED-H).",
            IfMissed = "No federal maintenance payment from the third week on; administrative costs can still be claimed.",
            AlertDays = 7,
            EffectiveFrom = new DateOnly(2019, 10, 1),
            OnlyWith = [typeof(Placement)],
            Evaluate = ThirdWeek,
        },
        new()
        {
            Id = "ive-family-treatment-12",
            Title = "Placement with a parent in residential family treatment",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 672(j)",
            Confidence = Confidence.Verified,
            IfMissed = "No federal payment beyond 12 months, and none at all if the case plan did not recommend the placement beforehand.",
            Period = Period.Months(12),
            AlertDays = 60,
            OnlyWith = [typeof(Placement)],
            Evaluate = FamilyTreatment,
        },
    ];

    private static void UnlicensedRelative(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (placement.LicenceAppliedOn is not { } appliedOn
                || appliedOn > view.AsOf
                || placement.LicensedOn <= view.AsOf
                || !Stays.IsWithRelative(placement)
                || !IsClaimed(view, placements, index))
            {
                continue;
            }

            var start = appliedOn > placement.From ? appliedOn : placement.From;
            var end = rule.Period!.Value.From(start);
            var average = view.Settings.AverageLicensingDays is { } days ? DayCount.AddDays(start, days) : (DateOnly?)null;
            var shorter = average < end;
            Until(
                rule,
                view,
                dues,
                placement,
                start,
                shorter ? average!.Value : end,
                shorter
                    ? new Because(
                        "The child lives with a relative whose licence has been pending since {event}; administrative costs can be claimed for the state's average of "
                        + "{count day}, through {due}.",
                        start,
                        Count: view.Settings.AverageLicensingDays)
                    : new Because(
                        "The child lives with a relative whose licence has been pending since {event}; administrative costs can be claimed for {period}, through {due}.",
                        start));
        }
    }

    private static void LicencePending(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (placement.RequirementsMetOn is { } metOn
                && metOn <= view.AsOf
                && !(placement.LicensedOn <= view.AsOf)
                && IsClaimed(view, placements, index))
            {
                Until(
                    rule,
                    view,
                    dues,
                    placement,
                    metOn,
                    rule.Period!.Value.From(metOn),
                    new Because(
                        "The home met every requirement on {event}; care can be claimed for at most {period} before the licence is issued, through {due}.",
                        metOn));
            }
        }
    }

    private static void IneligibleFacility(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 1; index < placements.Length; index++)
        {
            var (facility, home) = (placements[index - 1], placements[index]);
            if (Stays.IsFosterCare(facility)
                || !view.Episode.Holds(facility.From)
                || !view.Episode.Holds(home.From)
                || EligiblePlacement.From(home) != home.From
                || Eligibility.IsLost(view))
            {
                continue;
            }

            var monthBefore = DayCount.AddMonths(home.From, -1);
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    "The child moved on {event} from a facility that cannot be claimed into a home or facility that can; administrative costs can be claimed for at "
                    + "most {period} before the move, from {other} on.",
                    home.From,
                    facility.From > monthBefore ? facility.From : monthBefore),
                home.From,
                home,
                about: Stays.About(facility));
        }
    }

    private static void ThirdWeek(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (rule.AppliesOn(placement.From)
                && placement.Setting is PlacementSetting.ChildCareInstitution or PlacementSetting.GroupHome or PlacementSetting.Shelter
                && IsClaimed(view, placements, index))
            {
                Until(
                    rule,
                    view,
                    dues,
                    placement,
                    placement.From,
                    DayCount.AddDays(placement.From, view.Settings.InstitutionDays),
                    new Because(
                        "The child was placed in a child-care institution on {event}; federal maintenance is paid for {count day}, through {due}, and not from the third "
                        + "week on.",
                        placement.From,
                        Count: view.Settings.InstitutionDays));
            }
        }
    }

    // The AFDC test does not apply to these payments (42 USC 672(j)(1)), so a stay that failed it is listed too.
    private static void FamilyTreatment(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (placement.Setting is not PlacementSetting.FamilyTreatment || !view.Episode.Holds(placement.From))
            {
                continue;
            }

            var recommended = placement.RecommendedInPlanOn <= placement.From;
            Clock.Once(
                rule,
                view,
                dues,
                placement.From,
                recommended ? placement : null,
                recommended
                    ? new Because(
                        "The case plan recommended the placement with a parent in treatment on {other}, before it began on {event}.",
                        placement.From,
                        placement.RecommendedInPlanOn)
                    : new Because("The child was placed with a parent in treatment on {event}; the case plan must have recommended it before.", placement.From),
                FactKinds.CasePlans,
                Stays.About(placement),
                recommended ? placement.RecommendedInPlanOn : null,
                curable: false);
            if (Stays.EndOf(view, placements, index) is null)
            {
                Until(
                    rule,
                    view,
                    dues,
                    placement,
                    placement.From,
                    rule.Period!.Value.From(placement.From),
                    new Because(
                        "The child was placed with a parent in treatment on {event}; federal payment lasts at most {period}, through {due}.", placement.From));
            }
        }
    }

    // A placement the child has left has no claim to come, nor has a stay that is not eligible.
    private static bool IsClaimed(CaseView view, ReadOnlySpan<Placement> placements, int index) =>
        view.Episode.Holds(placements[index].From) && Stays.EndOf(view, placements, index) is null && !Eligibility.IsLost(view);

    // A period that begins on a day ends the day before it is full.
    private static void Until(Rule rule, CaseView view, DueList dues, Placement placement, DateOnly from, DateOnly end, in Because because) =>
        Standing.Payable(rule, view, dues, view.Episode.Removal.Id, from, end.AddDays(-1), because, Stays.About(placement));
}
