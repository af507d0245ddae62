using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The federal baseline: titles IV-B and IV-E and their regulations (obligations, part A).</summary>
public static class UnitedStates
{
    /// <summary>The rulebook under the default readings.</summary>
    public static Rulebook Rulebook { get; } = Under(RulebookSettings.Default);

    /// <summary>The rulebook under an agency's own readings.</summary>
    public static Rulebook Under(RulebookSettings settings) =>
        new("us", "United States", "2026-11", [.. CasePlans.Rules, .. CaseReview.Rules], settings);
}
