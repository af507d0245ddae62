using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>Emergency placement with kin (obligations, B1).</summary>
internal static class EmergencyKin
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-kin-emergency",
            Title = "Neglect check before an emergency placement with kin",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 309(d), 361.4(a)-(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The home check and the criminal check by name are not told apart.",
            IfMissed = "The placement may not be made.",
            Period = Period.Days(0),
            AlertDays = 1,
            Evaluate = CheckedBefore,
        },
        new()
        {
            Id = "ca-kin-emergency",
            Title = "Fingerprints of an adult in the home of kin",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 361.4(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Ten calendar days after the criminal check by name, where that is earlier, are not told apart: no such check is recorded apart.",
            IfMissed = "The placement cannot go on.",
            Period = Period.BusinessDays(5),
            AlertDays = 3,
            Evaluate = Fingerprints,
        },
        new()
        {
            Id = "ca-kin-emergency",
            Title = "Application of kin for approval",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 309(d), 361.45(b)",
            Confidence = Confidence.Verified,
            IfMissed = "The approval is late, and so is federal payment.",
            Period = Period.BusinessDays(5),
            AlertDays = 3,
            Evaluate = Application,
        },
        new()
        {
            Id = "ca-kin-emergency",
            Title = "Home and permanency assessment of kin",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16519.5(d)(4)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Good cause for more than 120 days counts where a finding of a continuance says so.",
            IfMissed = "The placement is without approval.",
            Period = Period.Days(120),
            AlertDays = 30,
            Evaluate = Assessment,
        },
    ];

    private static void CheckedBefore(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!IsEmergency(view, placement))
            {
                continue;
            }

            foreach (var adult in view.Facts.HouseholdMembers.UpTo(view.AsOf))
            {
                if (Lives(adult, placement))
                {
                    var check = Check(view, adult.PersonId, BackgroundCheckKind.Registry);
                    Clock.Once(
                        rule,
                        view,
                        dues,
                        placement.From,
                        check?.ResultOn is null ? null : check,
                        new Because("The child was placed with kin on {event}; the neglect check of each adult in the home comes before.", placement.From),
                        FactKinds.BackgroundChecks,
                        new Subject(SubjectKind.Relative, adult.PersonId),
                        check?.ResultOn);
                }
            }
        }
    }

    private static void Fingerprints(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!IsEmergency(view, placement))
            {
                continue;
            }

            foreach (var adult in view.Facts.HouseholdMembers.UpTo(view.AsOf))
            {
                if (Lives(adult, placement))
                {
                    Clock.Once(
                        rule,
                        view,
                        dues,
                        rule.Period!.Value.From(placement.From, view.Settings.California.Court),
                        Check(view, adult.PersonId, BackgroundCheckKind.Fingerprint),
                        new Because("The child was placed with kin on {event}; the fingerprints of each adult in the home are taken within {period}, "
                            + "by {due}.", placement.From),
                        FactKinds.BackgroundChecks,
                        new Subject(SubjectKind.Relative, adult.PersonId));
                }
            }
        }
    }

    private static void Application(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (IsEmergency(view, placement))
            {
                var applied = placement.LicenceAppliedOn <= view.AsOf ? placement.LicenceAppliedOn : null;
                Clock.Once(
                    rule,
                    view,
                    dues,
                    rule.Period!.Value.From(placement.From, view.Settings.California.Court),
                    applied is null ? null : placement,
                    new Because("The child was placed with kin on {event}; they apply for approval within {period}, by {due}.", placement.From),
                    FactKinds.Eligibility,
                    Stays.About(placement),
                    applied);
            }
        }
    }

    private static void Assessment(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!IsEmergency(view, placement))
            {
                continue;
            }

            Licence? approved = null;
            foreach (var licence in view.Facts.Licences.UpTo(view.AsOf))
            {
                if (licence.Provisional == false && (licence.PlacementId is { } named ? named == placement.PlacementId : licence.From >= placement.From))
                {
                    approved = licence;
                    break;
                }
            }

            var on = approved?.From ?? (placement.LicensedOn <= view.AsOf ? placement.LicensedOn : null);
            var dueOn = rule.Period!.Value.From(placement.From, view.Settings.California.Court);
            var put = Ladder.PutOff(view, placement.From, dueOn);
            Clock.Once(
                rule,
                view,
                dues,
                put?.Through ?? dueOn,
                on is null ? null : approved ?? (Fact)placement,
                put is null ?
                    new Because("The child was placed with kin on {event}; the home is assessed and approved within {period}, by {due}.", placement.From)
                    : new Because("The child was placed with kin on {event}; on {other} more time for the assessment was allowed for good cause, to "
                        + "{due}.", placement.From, put.On),
                FactKinds.Eligibility,
                Stays.About(placement),
                on);
        }
    }

    private static bool IsEmergency(CaseView view, Placement placement) =>
        placement.Setting is PlacementSetting.KinUnlicensed && view.Episode.Holds(placement.From);

    private static bool Lives(HouseholdMember adult, Placement placement) =>
        (adult.PlacementId is not { } named || named == placement.PlacementId) && !(adult.To <= placement.From);

    private static BackgroundCheck? Check(CaseView view, Guid person, BackgroundCheckKind kind)
    {
        foreach (var check in view.Facts.BackgroundChecks.UpTo(view.AsOf))
        {
            if (check.PersonId == person && check.Kind == kind)
            {
                return check;
            }
        }

        return null;
    }
}
