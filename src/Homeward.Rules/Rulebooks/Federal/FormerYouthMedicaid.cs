using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Medicaid of a former foster youth to the 26th birthday (obligations, A7).</summary>
internal static class FormerYouthMedicaid
{
    private const int Last = 26;

    private const string Enrol = "The youth left care on {event} for age and had Medicaid; enrolment as a former foster youth is due before the exit, by {due}.";
    private const string Nearing = "The youth turns {count} on {event} and has Medicaid; enrolment as a former foster youth is due before a discharge for age, by {due}.";
    private const string Covered = "The youth left care on {event} for age and had Medicaid: coverage as a former foster youth lasts through {due}, the day before turning {count}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "y-medicaid-26",
            Title = "Medicaid as a former foster youth",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 1396a(a)(10)(A)(i)(IX); P.L. 115-271",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "The text was not read. In any state for those who turn 18 on or after 1 January 2023; before, in the state of care. The last day to enrol is a reading.",
            IfMissed = "A gap in health coverage.",
            AlertDays = 90,
            Evaluate = AfterCare,
        },
    ];

    private static void AfterCare(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.MedicaidEnrolments.Count == 0 || view.Birthday(view.Settings.AgeOfCare) is not { } birthday)
        {
            return;
        }

        var left = view.Episode.Discharge is { Reason: DischargeReason.Emancipation } discharge && discharge.On >= view.Birthday(18) ? discharge.On : (DateOnly?)null;
        var near = view.Episode.IsOpen && view.AsOf <= birthday && view.AsOf >= birthday.AddDays(-rule.AlertDays);
        if ((left ?? (near ? birthday : null)) is not { } leaving || !WasCovered(view, left ?? view.AsOf))
        {
            return;
        }

        var enrolment = AsFormerYouth(view);
        var because = left is null ? new Because(Nearing, birthday, Count: view.Settings.AgeOfCare) : new Because(Enrol, left);
        LifeDuty.Once(rule, view, dues, leaving, because, enrolment, needs: FactKinds.Health);
        if (left is not null)
        {
            Standing.Payable(
                rule, view, dues, view.Episode.Removal.Id, leaving, view.Birthday(Last)!.Value.AddDays(-1), new Because(Covered, left, Count: Last),
                enrolment is null ? Subject.Child : new Subject(SubjectKind.Event, enrolment.Id));
        }
    }

    private static bool WasCovered(CaseView view, DateOnly on)
    {
        foreach (var enrolment in view.Facts.MedicaidEnrolments.UpTo(on))
        {
            if (enrolment.To is null || enrolment.To >= on.AddDays(-1))
            {
                return true;
            }
        }

        return false;
    }

    private static MedicaidEnrolment? AsFormerYouth(CaseView view)
    {
        foreach (var enrolment in view.Facts.MedicaidEnrolments.UpTo(view.AsOf))
        {
            if (enrolment.AsFormerFosterYouth)
            {
                return enrolment;
            }
        }

        return null;
    }
}
