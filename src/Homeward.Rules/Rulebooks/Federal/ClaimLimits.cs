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
            Title = "Licence of a relative's home, while administrative costs can be claimed",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 672(i)(1)(A)",
            Confidence = Confidence.Verified,
            IfMissed = "Administrative claims stop; maintenance cannot be claimed before the licence at all.",
            Period = Period.Months(12),
            AlertDays = 60,
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
            Evaluate = IneligibleFacility,
        },
        new()
        {
            Id = "ive-license-pending-60",
            Title = "Licence issued after a home met every requirement",
            OwedBy = OwedBy.Agency,
            Citation = "45 CFR 1355.20(a) (foster family home)",
            Confidence = Confidence.Verified,
            IfMissed = "No federal payment beyond 60 days without the licence.",
            Period = Period.Days(60),
            Evaluate = LicencePending,
        },
        new()
        {
            Id = "ive-cci-third-week",
            Title = "Move from a child-care institution before the third week",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 672(k)(1)-(2), (5)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The fourteen days are counted from the day of placement (INTERP), as if payment began on it; that the limit holds for placements from "
                + "1 October 2019 on was not read (UNVERIFIED-H).",
            IfMissed = "No federal maintenance payment from the third week on; administrative costs can still be claimed.",
            AlertDays = 7,
            EffectiveFrom = new DateOnly(2019, 10, 1),
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
            Evaluate = FamilyTreatment,
        },
    ];

    private static void UnlicensedRelative(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (!view.Episode.Holds(placement.From)
                || placement.LicenceAppliedOn is not { } appliedOn
                || appliedOn > view.AsOf
                || placement.LicensedOn <= placement.From
                || !Stays.IsWithRelative(placement)
                || Eligibility.IsLost(view))
            {
                continue;
            }

            var start = appliedOn > placement.From ? appliedOn : placement.From;
            var dueOn = rule.Period!.Value.From(start);
            var average = view.Settings.AverageLicensingDays is { } days ? DayCount.AddDays(start, days) : (DateOnly?)null;
            var shorter = average < dueOn;
            ByLicence(
                rule,
                view,
                dues,
                Stays.EndOf(view, placements, index),
                placement,
                shorter ? average!.Value : dueOn,
                shorter
                    ? new Because(
                        "The child lives with a relative whose licence is pending since {event}; administrative costs can be claimed for the state's average of "
                        + "{count} days, through {due}.",
                        start,
                        Count: view.Settings.AverageLicensingDays)
                    : new Because(
                        "The child lives with a relative whose licence is pending since {event}; administrative costs can be claimed for {period}, through {due}.", start));
        }
    }

    private static void LicencePending(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (view.Episode.Holds(placement.From)
                && placement.RequirementsMetOn is { } metOn
                && metOn <= view.AsOf
                && !(placement.LicensedOn <= placement.From)
                && !Eligibility.IsLost(view))
            {
                ByLicence(
                    rule,
                    view,
                    dues,
                    Stays.EndOf(view, placements, index),
                    placement,
                    rule.Period!.Value.From(metOn),
                    new Because(
                        "The home met every requirement on {event}; care can be claimed for at most {period} before the licence is issued, through {due}.", metOn));
            }
        }
    }

    // Nothing is owed for a home the child has left without its licence.
    private static void ByLicence(
        Rule rule, CaseView view, DueList dues, DateOnly? leftOn, Placement placement, DateOnly dueOn, in Because because)
    {
        var licensedOn = placement.LicensedOn <= view.AsOf ? placement.LicensedOn : null;
        if (licensedOn is not null || leftOn is null || dueOn < leftOn)
        {
            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                licensedOn is null ? null : placement,
                because,
                FactKinds.Eligibility,
                Stays.About(placement),
                licensedOn,
                curable: leftOn is null);
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

    // The due date is the day the third week begins: a child who leaves on it was not paid for in that week.
    private static void ThirdWeek(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (!view.Episode.Holds(placement.From)
                || placement.Setting is not (PlacementSetting.ChildCareInstitution or PlacementSetting.GroupHome or PlacementSetting.Shelter)
                || !rule.AppliesOn(placement.From)
                || Eligibility.IsLost(view))
            {
                continue;
            }

            Left(
                rule,
                view,
                dues,
                Stays.EndOf(view, placements, index),
                placement,
                DayCount.AddDays(placement.From, view.Settings.InstitutionDays),
                new Because(
                    "The child was placed in a child-care institution on {event}; federal maintenance is paid for {count} days, and the third week begins on {due}.",
                    placement.From,
                    Count: view.Settings.InstitutionDays));
        }
    }

    // The AFDC test does not apply to these payments (42 USC 672(j)(1)), so a failed one does not end the duty.
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
                    ? new Because("The case plan recommended the placement with a parent in treatment on {other}, before it began on {event}.", placement.From, placement.RecommendedInPlanOn)
                    : new Because("The child was placed with a parent in treatment on {event}; the case plan must have recommended it before.", placement.From),
                FactKinds.CasePlans,
                Stays.About(placement),
                recommended ? placement.RecommendedInPlanOn : null,
                curable: false);
            Left(
                rule,
                view,
                dues,
                Stays.EndOf(view, placements, index),
                placement,
                rule.Period!.Value.From(placement.From),
                new Because("The child was placed with a parent in treatment on {event}; federal payment lasts at most {period}, until {due}.", placement.From));
        }
    }

    private static void Left(Rule rule, CaseView view, DueList dues, DateOnly? leftOn, Placement placement, DateOnly dueOn, in Because because) =>
        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            leftOn is null ? null : placement,
            because,
            FactKinds.None,
            Stays.About(placement),
            leftOn);
}
