using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>Possession of the child and the first two hearings (obligations, B2).</summary>
internal static class Possession
{
    private static readonly HearingWords Initial = new(
        "The child was taken without a court order on {event}; the initial hearing is held by the first business day after, {due}.",
        "The child was taken without a court order on {event}; the initial hearing is held by the first business day after, {due}, and one is set for {other}.",
        "The child was taken without a court order on {event}; the initial hearing is held by the first business day after, {due}, but the one that is set is for {other}.");

    private static readonly HearingWords Adversary = new(
        "The child was taken on {event}; the full adversary hearing is held by the fourteenth day after, {due}.",
        "The child was taken on {event}; the full adversary hearing is held by the fourteenth day after, {due}, and one is set for {other}.",
        "The child was taken on {event}; the full adversary hearing is held by the fourteenth day after, {due}, but the one that is set is for {other}.");

    private static readonly Period NotAvailable = Period.Days(3);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tx-initial",
            Title = "Initial hearing",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 262.105(a), 262.106; DFPS CPS Handbook, App. 5400",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That the hearing is held by the first business day, and by the third day where the court is not available, was read in a secondary source (S); "
                + "a finding of a continuance shows that it was not.",
            IfMissed = "The child is returned.",
            Period = Period.BusinessDays(1),
            AlertDays = 3,
            Evaluate = FirstHearing,
        },
        new()
        {
            Id = "tx-initial",
            Title = "Suit filed without unnecessary delay",
            OwedBy = OwedBy.Agency,
            Citation = "Tex. Fam. Code 262.105(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text sets no day; the request for an ad litem is not told apart.",
            IfMissed = "The child is returned.",
            Evaluate = Suit,
        },
        new()
        {
            Id = "tx-order-14",
            Title = "Emergency order runs out",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 262.103; Tex. R. Civ. P. 680",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "Counted from the day the order was made. A day that the order names is used where it is earlier; a continuance extends it with the hearing.",
            IfMissed = "The order lapses.",
            Period = Period.Days(14),
            AlertDays = 5,
            OnlyWith = [typeof(CourtOrder)],
            Evaluate = EmergencyOrder,
        },
        new()
        {
            Id = "tx-adversary-14",
            Title = "Full adversary hearing",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 262.201(a), (a-5), (e), (e-1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The seven days from the appointment of counsel or from an appearance were read in a secondary source (S): the day the court sets is used as recorded.",
            IfMissed = "The emergency order runs out; the court keeps jurisdiction.",
            Period = Period.Days(14),
            AlertDays = 5,
            Evaluate = FullHearing,
        },
    ];

    private static void FirstHearing(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.IsEmergency(view))
        {
            var on = view.Episode.Removal.On;
            StateHearing.Due(
                rule,
                view,
                dues,
                HearingKind.Shelter,
                on,
                TexasCase.DueOn(rule, view, on),
                Initial,
                "The child was taken without a court order on {event}; on {other} the court was not available, and the initial hearing is held by {due}.",
                NotAvailable.From(on, view.Settings.Texas.Court));
        }
    }

    private static void Suit(Rule rule, CaseView view, DueList dues)
    {
        if (!TexasCase.IsEmergency(view))
        {
            return;
        }

        var on = view.Episode.Removal.On;
        if (Ladder.Petition(view, PetitionKind.Dependency) is { } filed)
        {
            Duty.Met(rule, view, dues, filed.FiledOn, filed, new Because("The child was taken without a court order on {event}; the suit was filed on {other}.", on, filed.FiledOn), Subject.Child);
        }
        else if (view.Episode.IsOpen)
        {
            Duty.Open(
                rule, view, dues, new Because("The child was taken without a court order on {event}; a suit is filed without unnecessary delay, and none is on record.", on), Subject.Child, FactKinds.StateCourt);
        }
    }

    private static void EmergencyOrder(Rule rule, CaseView view, DueList dues)
    {
        foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
        {
            if (order.SanctionsRemoval != true || order.NuncProTunc || !StayFindings.InStay(view, order.OrderedOn))
            {
                continue;
            }

            var last = TexasCase.DueOn(rule, view, order.OrderedOn);
            last = order.ExpiresOn < last ? order.ExpiresOn.Value : last;
            var put = Ladder.PutOff(view, order.OrderedOn, last);
            Clock.Once(
                rule,
                view,
                dues,
                put?.Through ?? last,
                Ladder.First(view, HearingKind.Adversary, order.OrderedOn),
                put is null
                    ? new Because("The emergency order was made on {event} and runs out by {due} unless the full adversary hearing is held by then.", order.OrderedOn)
                    : new Because("The emergency order was made on {event} and extended on {other}, with the full adversary hearing, to {due}.", order.OrderedOn, put.On),
                FactKinds.StateCourt,
                new Subject(SubjectKind.Event, order.Id),
                curable: false);
            return;
        }
    }

    private static void FullHearing(Rule rule, CaseView view, DueList dues)
    {
        if (!VoluntaryStay.Is(view))
        {
            var on = view.Episode.Removal.On;
            StateHearing.Due(
                rule,
                view,
                dues,
                HearingKind.Adversary,
                on,
                TexasCase.DueOn(rule, view, on),
                Adversary,
                "The child was taken on {event}; on {other} the full adversary hearing was put off for good cause, to {due}.");
        }
    }
}
