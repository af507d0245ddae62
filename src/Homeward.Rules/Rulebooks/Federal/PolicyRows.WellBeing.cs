namespace Homeward.Rules.Rulebooks.Federal;

/// <content>The rows on health, school and payments.</content>
public static partial class PolicyRows
{
    private static IReadOnlyList<PolicyRow> WellBeing =>
    [
        // A9: health.
        new(
            "hlth-state-schedule",
            "Schedule of initial and follow-up health screenings",
            "42 USC 622(b)(15)(A)(i)",
            "Federal law asks the state for a schedule and sets no days; a state's days belong to its rulebook. Until then the practice standard is listed "
            + "(hlth-aap-72h and the rules after it)."),
        new(
            "hlth-no-misdiagnosis",
            "Protocols against diagnoses that lead to placements other than family homes",
            "42 USC 622(b)(15)(A)(vii)",
            "A protocol of the state; what one child is owed is the assessment before and in a residential treatment program, which has its own rules."),

        // A10: school.
        new(
            "edu-poc",
            "Points of contact for children in foster care",
            "20 USC 6311(g)(1)(E)(iv), 6312(c)(5)(A)",
            "A standing directory of the agencies; nothing is owed to one child."),

        // A14: payments.
        new(
            "pay-fcmp",
            "What a foster care maintenance payment covers",
            "42 USC 675(4)(A)-(B)",
            "A definition of what the rate covers and how the infant of a minor parent is added; the state sets the rate and the pay cycle, and the record holds no payments."),
    ];
}
