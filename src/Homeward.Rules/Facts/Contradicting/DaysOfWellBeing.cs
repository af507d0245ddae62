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
        TransitionService or MedicaidEnrolment => nameof(TransitionService.From),
        CreditReport => nameof(CreditReport.AskedOn),
        RightsAcknowledgement => nameof(RightsAcknowledgement.GivenOn),
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
            case MedicaidEnrolment enrolment:
                order(enrolment.From, enrolment.To, nameof(MedicaidEnrolment.To), "The coverage ended");
                break;
        }
    }
}
