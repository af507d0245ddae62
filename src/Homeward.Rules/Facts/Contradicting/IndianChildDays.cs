using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Facts.Contradicting;

/// <summary>What cannot be in the facts on an Indian child, on child protection and on the cost of care: an answer before its question, a notice to nobody.</summary>
internal static class IndianChildDays
{
    public static void Check(Fact fact, List<Contradiction> found)
    {
        void Order(DateOnly? first, DateOnly? then, string property, string what)
        {
            if (then < first)
            {
                found.Add(new(fact, property, $"{what} on {Because.Day(then!.Value)}, before {Because.Day(first!.Value)}. Correct one of the two days."));
            }
        }

        switch (fact)
        {
            case PossibleTribe tribe:
                Order(tribe.AskedOn, tribe.AnsweredOn, nameof(PossibleTribe.AnsweredOn), "The tribe answered");
                break;
            case IcwaNotice notice:
                Order(notice.MailedOn, notice.ReceivedOn, nameof(IcwaNotice.ReceivedOn), "The notice was received");
                Order(notice.MailedOn, notice.ExtensionRequestedOn, nameof(IcwaNotice.ExtensionRequestedOn), "More time was asked for");
                Order(notice.ReceivedOn, notice.BureauNotifiedOn, nameof(IcwaNotice.BureauNotifiedOn), "The Bureau told the tribe or parent");
                Recipient(notice, found);
                break;
            case TransferRequest transfer:
                Order(transfer.RequestedOn, transfer.DecidedOn, nameof(TransferRequest.DecidedOn), "Transfer was ruled on");
                Order(transfer.RequestedOn, transfer.AcceptedOn, nameof(TransferRequest.AcceptedOn), "The tribal court accepted");
                break;
            case IcwaConsent consent:
                Order(consent.GivenOn, consent.WithdrawnOn, nameof(IcwaConsent.WithdrawnOn), "Consent was withdrawn");
                Order(consent.WithdrawnOn, consent.ReturnedOn, nameof(IcwaConsent.ReturnedOn), "The child was returned");
                break;
            case IndianAdoption adoption:
                Order(adoption.DecreedOn, adoption.ReportedOn, nameof(IndianAdoption.ReportedOn), "The decree was sent");
                Order(adoption.DecreedOn, adoption.UndoneOn, nameof(IndianAdoption.UndoneOn), "The adoption was undone");
                Order(adoption.FraudAllegedOn, adoption.RuledOn, nameof(IndianAdoption.RuledOn), "The court ruled");
                break;
            case IcwaRecordRequest request:
                Order(request.RequestedOn, request.AnsweredOn, nameof(IcwaRecordRequest.AnsweredOn), "The request was answered");
                break;
            case ImproperRemovalQuestion question:
                Order(question.RaisedOn, question.DecidedOn, nameof(ImproperRemovalQuestion.DecidedOn), "It was decided");
                break;
            case ChildProtectionReport report:
                Order(report.ReceivedOn, report.DisposedOn, nameof(ChildProtectionReport.DisposedOn), "The report was decided");
                break;
            case SafeCarePlan plan:
                Order(plan.NotifiedOn, plan.PlanMadeOn, nameof(SafeCarePlan.PlanMadeOn), "The plan was made");
                break;
        }
    }

    private static void Recipient(IcwaNotice notice, List<Contradiction> found)
    {
        if (notice is { Recipient: NoticeRecipient.Tribe, Tribe: null })
        {
            found.Add(new(notice, nameof(IcwaNotice.Tribe), "A notice to a tribe needs the name of the tribe."));
        }
        else if (notice is { Recipient: NoticeRecipient.Parent or NoticeRecipient.IndianCustodian, PersonId: null })
        {
            found.Add(new(notice, nameof(IcwaNotice.PersonId), "A notice to a parent or Indian custodian needs the person."));
        }
    }
}
