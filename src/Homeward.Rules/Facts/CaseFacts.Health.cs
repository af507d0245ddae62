namespace Homeward.Rules.Facts;

/// <content>What is on record about the child's health and schooling.</content>
public sealed partial class CaseFacts
{
    /// <summary>The Medicaid enrolments, in the order they happened.</summary>
    public FactList<MedicaidEnrolment> MedicaidEnrolments { get; private set; } = FactList<MedicaidEnrolment>.Empty;

    /// <summary>The health events, in the order they happened.</summary>
    public FactList<HealthEvent> HealthEvents { get; private set; } = FactList<HealthEvent>.Empty;

    /// <summary>The concerns about health, in the order they became known.</summary>
    public FactList<HealthConcern> HealthConcerns { get; private set; } = FactList<HealthConcern>.Empty;

    /// <summary>The medication orders, in the order they happened.</summary>
    public FactList<MedicationOrder> MedicationOrders { get; private set; } = FactList<MedicationOrder>.Empty;

    /// <summary>The referrals to early intervention, in the order they happened.</summary>
    public FactList<EarlyInterventionReferral> EarlyInterventionReferrals { get; private set; } = FactList<EarlyInterventionReferral>.Empty;

    /// <summary>The school enrolments, in the order they happened.</summary>
    public FactList<SchoolEnrolment> SchoolEnrolments { get; private set; } = FactList<SchoolEnrolment>.Empty;

    /// <summary>The school decisions, in the order they happened.</summary>
    public FactList<SchoolDecision> SchoolDecisions { get; private set; } = FactList<SchoolDecision>.Empty;

    private FactKinds HeldOfHealth =>
        (MedicaidEnrolments.Count + HealthEvents.Count + HealthConcerns.Count + MedicationOrders.Count + EarlyInterventionReferrals.Count > 0 ? FactKinds.Health : FactKinds.None)
        | (SchoolEnrolments.Count + SchoolDecisions.Count > 0 ? FactKinds.Education : FactKinds.None);

    private void SortHealth(ILookup<Type, Fact> byKind)
    {
        MedicaidEnrolments = Of<MedicaidEnrolment>(byKind);
        HealthEvents = Of<HealthEvent>(byKind);
        HealthConcerns = Of<HealthConcern>(byKind);
        MedicationOrders = Of<MedicationOrder>(byKind);
        EarlyInterventionReferrals = Of<EarlyInterventionReferral>(byKind);
        SchoolEnrolments = Of<SchoolEnrolment>(byKind);
        SchoolDecisions = Of<SchoolDecision>(byKind);
    }
}
