namespace Homeward.Rules.Facts;

/// <content>What is on record about adoption assistance and kinship guardianship assistance.</content>
public sealed partial class CaseFacts
{
    /// <summary>The guardianship assessments, in the order they happened.</summary>
    public FactList<GuardianshipAssessment> GuardianshipAssessments { get; private set; } = FactList<GuardianshipAssessment>.Empty;

    /// <summary>The assistance agreements, in the order they happened.</summary>
    public FactList<AssistanceAgreement> AssistanceAgreements { get; private set; } = FactList<AssistanceAgreement>.Empty;

    /// <summary>The special needs determinations, in the order they happened.</summary>
    public FactList<SpecialNeedsDetermination> SpecialNeedsDeterminations { get; private set; } = FactList<SpecialNeedsDetermination>.Empty;

    /// <summary>The prospective adopters, in the order they happened.</summary>
    public FactList<ProspectiveAdopter> ProspectiveAdopters { get; private set; } = FactList<ProspectiveAdopter>.Empty;

    private FactKinds HeldOfAssistance =>
        GuardianshipAssessments.Count + AssistanceAgreements.Count + SpecialNeedsDeterminations.Count + ProspectiveAdopters.Count > 0
            ? FactKinds.Assistance
            : FactKinds.None;

    private void SortAssistance(ILookup<Type, Fact> byKind)
    {
        GuardianshipAssessments = Of<GuardianshipAssessment>(byKind);
        AssistanceAgreements = Of<AssistanceAgreement>(byKind);
        SpecialNeedsDeterminations = Of<SpecialNeedsDetermination>(byKind);
        ProspectiveAdopters = Of<ProspectiveAdopter>(byKind);
    }
}
