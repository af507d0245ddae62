using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What else eligibility turns on: the AFDC month, the specified relative, placement and care, and the first day of the claim (obligations, A1).</summary>
internal static class EligibilityFactors
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ive-start-date",
            Title = "First title IV-E claim date",
            OwedBy = OwedBy.Finance,
            Citation = "42 USC 672(a); title IV-E eligibility review guide, chapter 4",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "From the first of the month in which all is met was not read (UNVERIFIED-M); a setting.",
            IfMissed = "What is claimed for earlier days is disallowed.",
            Evaluate = StartDate,
        },
        new()
        {
            Id = "ive-afdc-month",
            Title = "AFDC need, deprivation and resources test of 1996",
            OwedBy = OwedBy.EligibilityWorker,
            Citation = "42 USC 672(a)(3)(A)-(B), 671(e)(10)(B)",
            Confidence = Confidence.Verified,
            IfMissed = "The stay is paid for by the state.",
            Evaluate = Afdc,
        },
        new()
        {
            Id = "ive-specified-relative-6mo",
            Title = "Removed from the home of a specified relative",
            OwedBy = OwedBy.EligibilityWorker,
            Citation = "42 USC 672(a)(3)(A); 45 CFR 1356.21(l)(1)-(2)",
            Confidence = Confidence.Verified,
            IfMissed = "The child is not eligible for title IV-E.",
            Evaluate = SpecifiedRelative,
        },
        new()
        {
            Id = "ive-placement-care",
            Title = "Placement and care responsibility of the agency, without a gap",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "42 USC 672(a)(2)(B)",
            Confidence = Confidence.Verified,
            IfMissed = "No federal payment for the days of the gap.",
            AlertDays = 30,
            Evaluate = PlacementCare,
        },
    ];

    private static void StartDate(Rule rule, CaseView view, DueList dues)
    {
        ref readonly var status = ref view.Eligibility;
        if (status.Kind is EligibilityKind.Ineligible || (status.ClaimFrom is null && !view.Episode.IsOpen))
        {
            return;
        }

        dues.Add(new DueDate
        {
            Rule = rule,
            About = Subject.Child,
            EpisodeId = view.Episode.Removal.Id,
            Status = status.ClaimFrom is null ? DueStatus.Open : DueStatus.MetOnTime,
            SatisfiedOn = status.ClaimFrom,
            CanStillBeMet = status.ClaimFrom is null,
            NotCollected = status.NotCollected,
            Because = status switch
            {
                { ClaimFrom: { } from, LastClaimableDay: not null } => new Because("Claiming starts on {event}.", from),
                _ => status.Because,
            },
        });
    }

    private static void Afdc(Rule rule, CaseView view, DueList dues)
    {
        if (Eligibility.Latest(view, static one => one.AfdcMet is not null) is { } determination)
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    determination.AfdcMet == true
                        ? "It was determined on {event} that the child would have received AFDC in the month the proceedings began or the agreement was made."
                        : "It was determined on {event} that the child would not have received AFDC in that month: the state pays for the stay.",
                    determination.DeterminedOn),
                determination.DeterminedOn,
                determination);
        }
        else if (!Eligibility.IsLost(view))
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    "The child was removed on {event}; whether the child would have received AFDC in the month the proceedings began or the agreement was made "
                    + "has not been determined.",
                    view.Episode.Removal.On),
                needs: FactKinds.Eligibility);
        }
    }

    private static void SpecifiedRelative(Rule rule, CaseView view, DueList dues)
    {
        if (Eligibility.Latest(view, static one => one.LivedWithSpecifiedRelative is not null) is { } determination)
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    determination.LivedWithSpecifiedRelative == true
                        ? "It was determined on {event} that the child lived with the relative in the month the proceedings began or the agreement was made, or "
                          + "within six months before."
                        : "It was determined on {event} that the child had not lived with the relative within six months: the stay is not eligible.",
                    determination.DeterminedOn),
                determination.DeterminedOn,
                determination);
        }
        else if (!Eligibility.IsLost(view))
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    "The child was removed on {event}; whether the child lived with the relative in the month the proceedings began or the agreement was made, or "
                    + "within six months before, has not been determined.",
                    view.Episode.Removal.On),
                needs: FactKinds.Eligibility);
        }
    }

    private static void PlacementCare(Rule rule, CaseView view, DueList dues)
    {
        var care = view.Stay.PlacementAndCare(view);
        if (care.From is not { } from)
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    "The child was removed on {event}; no order or signed agreement is recorded that gives placement and care to the agency.",
                    view.Episode.Removal.On),
                needs: FactKinds.Findings);
        }
        else if (care.Through is { } through && !(view.Episode.EndedOn <= through))
        {
            Standing.Broken(
                rule,
                view,
                dues,
                through,
                new Because(
                    "Placement and care was given to the agency on {event}, and the last order carries it through {due}; no day after it can be claimed until an order "
                    + "continues it.",
                    from));
        }
        else
        {
            Standing.Owed(rule, view, dues, new Because("Placement and care was given to the agency on {event}.", from), from, care.By);
        }
    }
}
