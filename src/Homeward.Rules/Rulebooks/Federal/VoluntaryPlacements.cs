using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Placement by voluntary agreement (obligations, A1).</summary>
internal static class VoluntaryPlacements
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ive-vpa-180",
            Title = "Best-interests finding for a voluntary placement",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 672(e); 45 CFR 1356.22(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Whether the day of placement is day 1 of the 180 is a reading (INTERP); the earlier date is the default.",
            IfMissed = "No federal payment after day 180, and none can start again in this stay.",
            Period = Period.Days(180),
            AlertDays = 30,
            OnlyWith = [typeof(VoluntaryPlacementAgreement)],
            Evaluate = BestInterests,
        },
        new()
        {
            Id = "ive-vpa-content",
            Title = "Voluntary placement agreement in writing, signed, with its terms",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 672(f); 45 CFR 1356.21(k)(3)",
            Confidence = Confidence.Verified,
            IfMissed = "There is no voluntary placement until it is complete; earlier days cannot be claimed.",
            Evaluate = Content,
        },
        new()
        {
            Id = "ive-vpa-revocation",
            Title = "Return of the child, or a court finding, after revocation",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 672(g); 45 CFR 1356.22(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Federal law sets no number of days; state law often sets hours.",
            IfMissed = "The child is held without authority and federal payments end.",
            OnlyWith = [typeof(VoluntaryPlacementAgreement)],
            Evaluate = Revocation,
        },
    ];

    private static void BestInterests(Rule rule, CaseView view, DueList dues)
    {
        if (!VoluntaryStay.Is(view) || VoluntaryStay.Agreement(view) is not { } agreement)
        {
            return;
        }

        var dueOn = VoluntaryStay.LastDay(view, agreement);
        var finding = VoluntaryStay.Continued(view, agreement);
        var late = finding?.On > dueOn;
        Because because;
        if (late)
        {
            because = new(
                "The child was placed by agreement on {event}; the finding was due within the first {period}, by {due}. One made on {other} is too late: "
                + "federal payments ended after day 180 and cannot start again in this stay.",
                agreement.PlacedOn,
                finding!.On);
        }
        else if (finding is null && view.AsOf > dueOn)
        {
            because = new(
                "The child was placed by agreement on {event}; the finding was due within the first {period}, by {due}, and none is recorded: federal "
                + "payments ended after day 180 and cannot start again in this stay.",
                agreement.PlacedOn);
        }
        else
        {
            because = new(
                "The child was placed by agreement on {event}; a judge must find within the first {period}, by {due}, that staying is in the child's best "
                + "interests. The days run from that placement, not from later moves.",
                agreement.PlacedOn);
        }

        Clock.Once(rule, view, dues, dueOn, late ? null : finding, because, FactKinds.Findings, curable: false);
    }

    private static void Content(Rule rule, CaseView view, DueList dues)
    {
        if (!VoluntaryStay.Is(view))
        {
            return;
        }

        if (VoluntaryStay.Agreement(view) is not { } agreement)
        {
            Clock.Once(
                rule,
                view,
                dues,
                view.Episode.Removal.On,
                null,
                new Because("The child was placed by voluntary agreement on {event}, and no agreement is recorded.", view.Episode.Removal.On),
                FactKinds.Eligibility);
            return;
        }

        var signedOn = VoluntaryStay.SignedOn(agreement);
        if (signedOn > view.AsOf)
        {
            signedOn = null;
        }

        var because = (signedOn, agreement.StatesRightsAndDuties) switch
        {
            (null, _) => "The child was placed by agreement on {event}; it must be signed by every parent or guardian and for the agency by then.",
            (_, true) =>
                "The child was placed by agreement on {event}; it is signed by all and states the legal status and the rights and duties of parents, child "
                + "and agency.",
            (_, false) =>
                "The child was placed by agreement on {event}; it does not state the legal status and the rights and duties of parents, child and agency.",
            _ =>
                "The child was placed by agreement on {event}; whether it states the legal status and the rights and duties of parents, child and agency "
                + "has not been checked.",
        };
        var met = signedOn is not null && agreement.StatesRightsAndDuties == true;
        Clock.Once(
            rule,
            view,
            dues,
            agreement.PlacedOn,
            met ? agreement : null,
            new Because(because, agreement.PlacedOn),
            FactKinds.Eligibility,
            satisfiedOn: met ? signedOn : null);
    }

    private static void Revocation(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Agreement(view) is not { RevocationRequestedAt: { } requestedAt } agreement
            || DateOnly.FromDateTime(requestedAt.DateTime) is var requestedOn && requestedOn > view.AsOf)
        {
            return;
        }

        Fact? by = null;
        DateOnly? metOn = null;
        if (agreement.ReturnedOn is { } returnedOn && returnedOn <= view.AsOf)
        {
            (by, metOn) = (agreement, returnedOn);
        }

        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.ReturnContraryToBestInterests && finding.On >= requestedOn && (metOn is null || finding.On < metOn))
            {
                (by, metOn) = (finding, finding.On);
                break;
            }
        }

        Standing.Owed(
            rule,
            view,
            dues,
            new Because(
                "A parent asked on {event} for the child's return; the agreement counts as revoked unless the agency opposes that and a court finds "
                + "return contrary to the child's best interests.",
                requestedOn),
            metOn,
            by,
            FactKinds.Eligibility);
    }
}
