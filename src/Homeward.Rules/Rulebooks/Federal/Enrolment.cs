using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>A new school: enrolment at once, and the records asked for at once (obligations, A10).</summary>
internal static class Enrolment
{
    private const string Enrol = "The child is not to stay in the school of origin, as decided on {other}, and was in the new home on {event}; enrolment in a new school is owed immediately, by the next "
        + "school day, {due}, even without records.";
    private const string Ask = "The child was enrolled in a new school on {event}; that school is to ask the last one for the records immediately, by the next school day, {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "edu-enroll-immediate",
            Title = "Enrolment in the new school at once",
            OwedBy = OwedBy.School,
            Citation = "20 USC 6311(g)(1)(E)(ii); 42 USC 675(1)(G)(ii)(II)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Immediately\" is read as the same or the next school day, a weekday that is no federal holiday (INTERP).",
            IfMissed = "The child is out of school.",
            AlertDays = 1,
            Evaluate = EachDecision,
        },
        new()
        {
            Id = "edu-records-immediate",
            Title = "Records asked of the last school at once",
            OwedBy = OwedBy.School,
            Citation = "20 USC 6311(g)(1)(E)(iii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Immediately\" is read as the same or the next school day, a weekday that is no federal holiday (INTERP).",
            IfMissed = "Credits and supports of the last school are lost.",
            AlertDays = 1,
            Evaluate = EachEnrolment,
        },
    ];

    private static void EachDecision(Rule rule, CaseView view, DueList dues)
    {
        foreach (var decision in view.Facts.SchoolDecisions.UpTo(view.AsOf))
        {
            if (decision.Remains != false || !view.Episode.Holds(decision.DecidedOn))
            {
                continue;
            }

            var placedOn = Schools.BeganOn(view, decision.PlacementId);
            var from = placedOn > decision.DecidedOn ? placedOn.Value : decision.DecidedOn;
            var enrolled = First(view, placedOn < decision.DecidedOn ? placedOn.Value : decision.DecidedOn);
            Clock.Once(
                rule,
                view,
                dues,
                Schools.DayAfter(from),
                enrolled,
                new Because(Enrol, from, decision.DecidedOn),
                FactKinds.Education,
                new Subject(SubjectKind.Event, decision.Id));
        }
    }

    private static SchoolEnrolment? First(CaseView view, DateOnly from)
    {
        foreach (var enrolment in view.Facts.SchoolEnrolments.UpTo(view.AsOf))
        {
            if (enrolment.From >= from)
            {
                return enrolment;
            }
        }

        return null;
    }

    // The record of a school the child has left does not show that it never asked.
    private static void EachEnrolment(Rule rule, CaseView view, DueList dues)
    {
        var enrolments = view.Facts.SchoolEnrolments.UpTo(view.AsOf);
        for (var index = 1; index < enrolments.Length; index++)
        {
            var school = enrolments[index];
            var asked = school.RecordsRequestedOn <= view.AsOf ? school.RecordsRequestedOn
                : school.RecordsReceivedOn <= view.AsOf ? school.RecordsReceivedOn
                : null;
            var left = index + 1 < enrolments.Length || school.To < view.AsOf;
            if (view.Episode.Holds(school.From) && Schools.LastSchool(enrolments, index) is not null && (asked is not null || !left))
            {
                Clock.Once(
                    rule,
                    view,
                    dues,
                    Schools.DayAfter(school.From),
                    asked is null ? null : school,
                    new Because(Ask, school.From),
                    FactKinds.Education,
                    new Subject(SubjectKind.Event, school.Id, school.School),
                    asked);
            }
        }
    }
}
