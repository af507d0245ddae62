using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Consent of a parent or Indian custodian, and its withdrawal (obligations, A11).</summary>
internal static class IcwaConsents
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-consent",
            Title = "Valid consent to placement or termination",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1913(a); 25 CFR 23.2, 23.125(a)-(e), 23.126",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Within 10 days after\" birth is invalid, so the eleventh day is the first (INTERP): a setting.",
            IfMissed = "The consent is void.",
            Evaluate = Consent,
        },
        new()
        {
            Id = "icwa-consent-withdraw",
            Title = "Child returned when consent is withdrawn",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "25 USC 1913(b)-(c); 25 CFR 23.127(a)-(c), 23.128(a)-(d)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"As soon as practicable\" and \"promptly\", with no day. State law may allow more ways to withdraw.",
            IfMissed = "The child is retained without authority.",
            Evaluate = Withdrawal,
        },
    ];

    private static void Consent(Rule rule, CaseView view, DueList dues)
    {
        foreach (var consent in view.Facts.IcwaConsents.UpTo(view.AsOf))
        {
            if (!StayFindings.InStay(view, consent.GivenOn) || !IcwaStanding.Of(view).Applies)
            {
                continue;
            }

            var about = About(view, consent);
            var first = view.Facts.Child.DateOfBirth is { } born ? DayCount.AddDays(born, view.Settings.ConsentValidFromDay) : (DateOnly?)null;
            if (consent.GivenOn < first)
            {
                EventDuty.Missed(
                    rule,
                    view,
                    dues,
                    consent,
                    first.Value,
                    new Because(
                        "{who} consented on {event}; consent given before birth or within ten days after it is not valid, and the first valid day is {due}.",
                        consent.GivenOn,
                        Who: about.Name),
                    about);
            }
            else if (Refusal(consent) is { } why)
            {
                EventDuty.Missed(
                    rule,
                    view,
                    dues,
                    consent,
                    consent.GivenOn,
                    new Because(why, consent.GivenOn, Who: about.Name),
                    about);
            }
            else
            {
                var known = consent is { InWriting: true, BeforeCourt: true, ExplainedBefore: true, Certified: true };
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    consent,
                    null,
                    known ? consent.GivenOn : null,
                    new Because(
                        known ? "{who} consented on {event}, in writing before the court, after explanation and with the judge's certificate."
                            : "{who} consented on {event}; that it was in writing before the court, after explanation and with the judge's certificate, is not all recorded.",
                        consent.GivenOn,
                        Who: about.Name),
                    about);
            }
        }
    }

    private static string? Refusal(IcwaConsent consent) => consent switch
    {
        { UnderThreat: true } => "{who} consented on {event} under threat of removal: the proceeding is involuntary, and the consent carries nothing.",
        { InWriting: false } => "The consent of {who} of {event} is not in writing.",
        { BeforeCourt: false } => "The consent of {who} of {event} was not recorded before a court of competent jurisdiction.",
        { ExplainedBefore: false } => "The consent of {who} of {event} was accepted before its terms, consequences and the right to withdraw were explained.",
        { Certified: false } => "The consent of {who} of {event} has no certificate that it was explained in a language understood, and fully understood.",
        _ => null,
    };

    private static void Withdrawal(Rule rule, CaseView view, DueList dues)
    {
        foreach (var consent in view.Facts.IcwaConsents.UpTo(view.AsOf))
        {
            if (EventDuty.Known(view, consent.WithdrawnOn) is not { } withdrawn || !StayFindings.InStay(view, consent.GivenOn) || !IcwaStanding.Of(view).Applies)
            {
                continue;
            }

            var about = About(view, consent);
            if (consent.To is not ConsentSubject.FosterCare && consent.FinalDecreeOn <= withdrawn)
            {
                EventDuty.Closed(
                    rule,
                    view,
                    dues,
                    consent,
                    DueStatus.NotApplicable,
                    null,
                    new Because("{who} withdrew consent on {event}, after the final decree of {other}; then only fraud or duress undoes it.", withdrawn, consent.FinalDecreeOn, Who: about.Name),
                    about);
                continue;
            }

            EventDuty.Add(
                rule,
                view,
                dues,
                consent,
                null,
                consent.ReturnedOn,
                new Because("{who} withdrew consent on {event}; the child is returned as soon as practicable.", withdrawn, Who: about.Name),
                about);
            if (consent.To is ConsentSubject.Preadoptive or ConsentSubject.Adoption)
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    consent,
                    null,
                    consent.ArrangerToldOn,
                    new Because("{who} withdrew consent on {event}; the court promptly tells whoever arranged the placement.", withdrawn, Who: about.Name),
                    about);
            }
        }
    }

    private static Subject About(CaseView view, IcwaConsent consent) =>
        new(SubjectKind.Event, consent.Id, (consent.PersonId is { } person ? Family.NameOf(view, person) : null) ?? "A parent or Indian custodian");
}
