namespace Homeward.Rules.Facts;

/// <content>What is on record about a youth of 14 or more, and about a former foster youth.</content>
public sealed partial class CaseFacts
{
    /// <summary>The youth consultations, in the order they happened.</summary>
    public FactList<YouthConsultation> YouthConsultations { get; private set; } = FactList<YouthConsultation>.Empty;

    /// <summary>The rights acknowledgements, in the order they happened.</summary>
    public FactList<RightsAcknowledgement> RightsAcknowledgements { get; private set; } = FactList<RightsAcknowledgement>.Empty;

    /// <summary>The credit reports, in the order they happened.</summary>
    public FactList<CreditReport> CreditReports { get; private set; } = FactList<CreditReport>.Empty;

    /// <summary>The transition plans, in the order they happened.</summary>
    public FactList<TransitionPlan> TransitionPlans { get; private set; } = FactList<TransitionPlan>.Empty;

    /// <summary>The exit documents, in the order they happened.</summary>
    public FactList<ExitDocument> ExitDocuments { get; private set; } = FactList<ExitDocument>.Empty;

    /// <summary>The transition services, in the order they happened.</summary>
    public FactList<TransitionService> TransitionServices { get; private set; } = FactList<TransitionService>.Empty;

    /// <summary>The surveys of the National Youth in Transition Database, in the order they happened.</summary>
    public FactList<NytdSurvey> NytdSurveys { get; private set; } = FactList<NytdSurvey>.Empty;

    private FactKinds HeldOfYouth =>
        YouthConsultations.Count + RightsAcknowledgements.Count + CreditReports.Count + TransitionPlans.Count + ExitDocuments.Count + TransitionServices.Count
            + NytdSurveys.Count > 0
            ? FactKinds.Youth
            : FactKinds.None;

    private void SortYouth(ILookup<Type, Fact> byKind)
    {
        YouthConsultations = Of<YouthConsultation>(byKind);
        RightsAcknowledgements = Of<RightsAcknowledgement>(byKind);
        CreditReports = Of<CreditReport>(byKind);
        TransitionPlans = Of<TransitionPlan>(byKind);
        ExitDocuments = Of<ExitDocument>(byKind);
        TransitionServices = Of<TransitionService>(byKind);
        NytdSurveys = Of<NytdSurvey>(byKind);
    }
}
