namespace Homeward.Rules.Facts.Contradicting;

/// <summary>The days of what is recorded about youth, health, school and assistance.</summary>
internal static class DaysOfWellBeing
{
    /// <summary>Says a contradiction where the second day is before the first.</summary>
    internal delegate void InOrder(DateOnly? from, DateOnly? to, string property, string what);

    /// <summary>The property that holds the day such a fact happened on; null for any other.</summary>
    public static string? Named(Fact fact) => fact switch
    {
        TransitionPlan => nameof(TransitionPlan.CompletedOn),
        TransitionService or MedicaidEnrolment or SchoolEnrolment => nameof(TransitionService.From),
        CreditReport => nameof(CreditReport.AskedOn),
        RightsAcknowledgement => nameof(RightsAcknowledgement.GivenOn),
        HealthConcern => nameof(HealthConcern.KnownOn),
        MedicationOrder => nameof(MedicationOrder.PrescribedOn),
        EarlyInterventionReferral => nameof(EarlyInterventionReferral.IdentifiedOn),
        SchoolDecision => nameof(SchoolDecision.DecidedOn),
        AssistanceAgreement => nameof(AssistanceAgreement.AgencySignedOn),
        SpecialNeedsDetermination => nameof(SpecialNeedsDetermination.DeterminedOn),
        ProspectiveAdopter => nameof(ProspectiveAdopter.LearnedOn),
        _ => null,
    };

    public static void Ends(Fact fact, InOrder order)
    {
        switch (fact)
        {
            case RightsAcknowledgement rights:
                order(rights.GivenOn, rights.SignedOn, nameof(RightsAcknowledgement.SignedOn), "The youth signed");
                break;
            case CreditReport report:
                order(report.AskedOn, report.AnsweredOn, nameof(CreditReport.AnsweredOn), "The bureau answered");
                order(report.AskedOn, report.GivenOn, nameof(CreditReport.GivenOn), "The youth was given the report");
                order(report.AskedOn, report.DisputedOn, nameof(CreditReport.DisputedOn), "The report was disputed");
                order(report.DisputedOn ?? report.AskedOn, report.ResolvedOn, nameof(CreditReport.ResolvedOn), "The errors were resolved");
                break;
            case TransitionPlan plan:
                order(plan.CompletedOn, plan.ConfirmedOn, nameof(TransitionPlan.ConfirmedOn), "The plan was confirmed");
                break;
            case TransitionService service:
                order(service.From, service.To, nameof(TransitionService.To), "The service ended");
                break;
            case HealthEvent visit:
                order(visit.RequestedOn, visit.On, nameof(HealthEvent.On), "The child was seen");
                order(visit.RequestedOn ?? visit.On, visit.TreatmentBeganOn, nameof(HealthEvent.TreatmentBeganOn), "The treatment began");
                break;
            case MedicationOrder medicine:
                order(medicine.PrescribedOn, medicine.StoppedOn, nameof(MedicationOrder.StoppedOn), "The medicine was stopped");
                order(medicine.ConsentOn, medicine.ConsentThrough, nameof(MedicationOrder.ConsentThrough), "The consent ends");
                break;
            case EarlyInterventionReferral referral:
                order(referral.IdentifiedOn, referral.ReferredOn, nameof(EarlyInterventionReferral.ReferredOn), "The child was referred");
                order(referral.ReferredOn ?? referral.IdentifiedOn, referral.MeetingOn, nameof(EarlyInterventionReferral.MeetingOn), "The meeting was held");
                break;
            case SchoolEnrolment school:
                order(school.From, school.To, nameof(SchoolEnrolment.To), "The child left the school");
                order(school.RecordsRequestedOn, school.RecordsReceivedOn, nameof(SchoolEnrolment.RecordsReceivedOn), "The records came");
                break;
            case AssistanceAgreement agreement:
                order(agreement.HappenedOn, agreement.EndedOn, nameof(AssistanceAgreement.EndedOn), "The assistance ended");
                order(agreement.DecreeOn, agreement.ExpensesClaimedOn, nameof(AssistanceAgreement.ExpensesClaimedOn), "The expenses were claimed");
                break;
            case ProspectiveAdopter adopter:
                order(adopter.LearnedOn, adopter.TaxCreditToldOn, nameof(ProspectiveAdopter.TaxCreditToldOn), "The tax credit was explained");
                break;
            case MedicaidEnrolment enrolment:
                order(enrolment.From, enrolment.To, nameof(MedicaidEnrolment.To), "The coverage ended");
                break;
        }
    }
}
