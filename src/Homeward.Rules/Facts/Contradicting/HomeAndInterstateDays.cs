using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Facts.Contradicting;

/// <summary>Days that follow each other in licences, checks, treatment programs and requests to other states.</summary>
internal static class HomeAndInterstateDays
{
    public static void Check(Fact fact, List<Contradiction> found)
    {
        void Order(DateOnly? from, DateOnly? to, string property, string what)
        {
            if (to < from)
            {
                found.Add(new(fact, property, $"{what} on {Because.Day(to!.Value)}, before {Because.Day(from!.Value)}. Correct one of the two days."));
            }
        }

        switch (fact)
        {
            case Licence licence:
                Order(licence.From, licence.Through, nameof(Licence.Through), "The licence ends");
                break;
            case FacilityReview review:
                Order(review.AccreditedFrom, review.AccreditedThrough, nameof(FacilityReview.AccreditedThrough), "The accreditation ends");
                if (review is { AccreditedFrom: null, AccreditedThrough: not null })
                {
                    found.Add(new(fact, nameof(FacilityReview.AccreditedThrough), "An accreditation that ends has a first day. Add accreditedFrom."));
                }

                break;
            case HomeCount { FosterChildren: < 1 }:
                found.Add(new(fact, nameof(HomeCount.FosterChildren), "The child counts too: write at least 1."));
                break;
            case HouseholdMember member:
                Order(member.From, member.To, nameof(HouseholdMember.To), "The adult left");
                break;
            case Residence residence:
                Order(residence.From, residence.To, nameof(Residence.To), "The stay in the other state ends");
                break;
            case BackgroundCheck check:
                Order(check.RequestedOn, check.ResultOn, nameof(BackgroundCheck.ResultOn), "The result came");
                Order(check.CommittedOn, check.ConvictedOn, nameof(BackgroundCheck.ConvictedOn), "The conviction is");
                break;
            case QrtpTransition transition:
                Order(transition.AftercareFrom, transition.AftercareThrough, nameof(QrtpTransition.AftercareThrough), "The aftercare ends");
                break;
            case InterstateStay stay:
                Order(stay.From, stay.To, nameof(InterstateStay.To), "The child came back");
                Order(stay.From, stay.PlannedThrough, nameof(InterstateStay.PlannedThrough), "The stay was to end");
                Order(stay.From, stay.VacationThrough, nameof(InterstateStay.VacationThrough), "The vacation ends");
                break;
            case InterstateRequest request:
                Order(request.OrderedOn, request.AgencyReceivedOn, nameof(InterstateRequest.AgencyReceivedOn), "The order reached the agency");
                Order(request.AgencyReceivedOn, request.SendingOfficeReceivedOn, nameof(InterstateRequest.SendingOfficeReceivedOn), "The packet reached the office");
                Order(request.SendingOfficeReceivedOn, request.ReceivedOn, nameof(InterstateRequest.ReceivedOn), "The receiving state received the request");
                Order(request.ReceivedOn, request.ReportReturnedOn, nameof(InterstateRequest.ReportReturnedOn), "The report was returned");
                Order(request.ReportReturnedOn ?? request.ReceivedOn, request.ReportReceivedOn, nameof(InterstateRequest.ReportReceivedOn), "The report was received");
                Order(request.ReportReceivedOn, request.ReportRejectedOn, nameof(InterstateRequest.ReportRejectedOn), "The report was set aside");
                Order(request.ReceivedOn, request.DecidedOn, nameof(InterstateRequest.DecidedOn), "It was decided");
                Order(request.DecidedOn, request.ApprovalThrough, nameof(InterstateRequest.ApprovalThrough), "The approval ends");
                Order(request.DecidedOn, request.ReconsiderationAskedOn, nameof(InterstateRequest.ReconsiderationAskedOn), "Reconsideration was asked for");
                Order(request.ReconsiderationAskedOn, request.ReconsideredOn, nameof(InterstateRequest.ReconsideredOn), "Reconsideration was answered");
                Order(request.NoticeSentOn, request.NoticeReceivedOn, nameof(InterstateRequest.NoticeReceivedOn), "The notice was received");
                Order(request.RemovalNoticeOn, request.ReturnedOn, nameof(InterstateRequest.ReturnedOn), "The child was returned");
                Order(request.RemovalNoticeOn, request.RemovalNoticeLiftedOn, nameof(InterstateRequest.RemovalNoticeLiftedOn), "The notice was lifted");
                break;
        }
    }

    /// <summary>What a fact without any day lacks; null where the kind always has one.</summary>
    public static string? Lacking(Fact fact) => fact switch
    {
        QrtpTransition => "It needs the day it was decided (decidedOn) or the first day of aftercare (aftercareFrom).",
        InterstateRequest => "A request needs a day: when it was received (receivedOn), or at Regulation 7 when the court ordered it (orderedOn).",
        BackgroundCheck => "A check needs the day it was asked for (requestedOn) or answered (resultOn).",
        _ => null,
    };
}
