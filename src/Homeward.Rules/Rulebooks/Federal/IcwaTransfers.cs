using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Transfer of a proceeding to the tribal court (obligations, A11).</summary>
internal static class IcwaTransfers
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-transfer",
            Title = "Ruling on transfer to the tribal court",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1911(b); 25 CFR 23.115, 23.117, 23.118",
            Confidence = Confidence.Verified,
            ConfidenceNote = "No day is set for the ruling.",
            IfMissed = "The court may be asked to invalidate what it ordered (25 USC 1914).",
            Evaluate = Ruling,
        },
        new()
        {
            Id = "icwa-transfer-notify",
            Title = "Tribal court told of the request, and sent the records once it accepts",
            OwedBy = OwedBy.Court,
            Citation = "25 CFR 23.116, 23.119",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Promptly\" and \"expeditiously\", with no day.",
            IfMissed = "The tribal court cannot answer, or take the case over.",
            EffectiveFrom = IcwaStanding.RegulationFrom,
            Evaluate = Notify,
        },
    ];

    private static void Ruling(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.TransferRequests.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(request.RequestedOn) || !IcwaStanding.Of(view).Applies)
            {
                continue;
            }

            var decided = EventDuty.Known(view, request.DecidedOn);
            if (decided is not null && request.Granted == false && Refusal(request) is { } why)
            {
                EventDuty.Missed(
                    rule,
                    view,
                    dues,
                    request,
                    decided.Value,
                    new Because("Transfer to the tribal court, requested on {event}, was denied on {other}, and {who}.", request.RequestedOn, decided, Who: why));
                continue;
            }

            EventDuty.Add(
                rule,
                view,
                dues,
                request,
                null,
                decided,
                new Because(
                    decided is null
                        ? "Transfer to the tribal court was requested on {event}; the court has to transfer unless a parent objects, the tribal court declines, or there is good cause."
                        : request.Granted == true ? "Transfer to the tribal court was requested on {event} and granted on {other}."
                        : "Transfer to the tribal court was requested on {event} and denied on {other}.",
                    request.RequestedOn,
                    decided));
        }
    }

    private static string? Refusal(TransferRequest request) =>
        request.Denial is TransferDenial.GoodCause && request.RestsOnForbiddenGround == true ? "good cause rests on what the court must not consider"
        : request.BasisStated == false ? "the basis is not stated on the record or in a written order"
        : request.Denial is null ? "none of the three grounds is recorded for it"
        : null;

    private static void Notify(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.TransferRequests.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(request.RequestedOn) || !rule.AppliesOn(request.RequestedOn) || !IcwaStanding.Of(view).Applies)
            {
                continue;
            }

            EventDuty.Add(
                rule,
                view,
                dues,
                request,
                null,
                request.TribalCourtToldOn,
                new Because("Transfer was requested on {event}; the tribal court has to be told promptly in writing.", request.RequestedOn));
            if (EventDuty.Known(view, request.AcceptedOn) is { } accepted)
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    request,
                    null,
                    request.RecordsSentOn,
                    new Because("The tribal court accepted the transfer on {event}; it has to be sent all records expeditiously.", accepted));
            }
        }
    }
}
