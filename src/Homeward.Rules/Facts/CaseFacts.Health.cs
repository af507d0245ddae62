namespace Homeward.Rules.Facts;

/// <content>What is on record about the child's health.</content>
public sealed partial class CaseFacts
{
    /// <summary>The Medicaid enrolments, in the order they happened.</summary>
    public FactList<MedicaidEnrolment> MedicaidEnrolments { get; private set; } = FactList<MedicaidEnrolment>.Empty;

    private FactKinds HeldOfHealth => MedicaidEnrolments.Count > 0 ? FactKinds.Health : FactKinds.None;

    private void SortHealth(ILookup<Type, Fact> byKind) => MedicaidEnrolments = Of<MedicaidEnrolment>(byKind);
}
