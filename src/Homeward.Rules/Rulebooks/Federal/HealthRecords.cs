using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The record of immunizations in the case plan (obligations, A9).</summary>
internal static class HealthRecords
{
    private const string Holds = "The case plan of {event} holds the health and education record, and the record of immunizations in it.";
    private const string Lacks = "The case plan of {event} does not hold the health and education record, of which the record of immunizations is a part.";
    private const string Unchecked = "It is not yet recorded whether the case plan of {event} holds the health and education record with the record of immunizations.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "hlth-immun",
            Title = "Record of immunizations in the case plan",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(1)(C)(iv)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Judged by the health and education record of the version in force, of which it is a part; the copy for each caregiver is fed-health-edu-record.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = InForce,
        },
    ];

    private static void InForce(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.CasePlans.Count == 0 || PlanVersions.InForce(view) is not { } plan)
        {
            return;
        }

        if (plan.Parts is not { } parts)
        {
            if (view.Episode.IsOpen)
            {
                Duty.Open(rule, view, dues, new Because(Unchecked, plan.CompletedOn), Subject.Child, FactKinds.CasePlans);
            }
        }
        else if ((parts & CasePlanParts.HealthAndEducation) != CasePlanParts.None)
        {
            Duty.Met(rule, view, dues, plan.CompletedOn, plan, new Because(Holds, plan.CompletedOn), Subject.Child, plan.CompletedOn);
        }
        else
        {
            Duty.Missed(rule, view, dues, plan.CompletedOn, new Because(Lacks, plan.CompletedOn), Subject.Child, curable: view.Episode.IsOpen);
        }
    }
}
