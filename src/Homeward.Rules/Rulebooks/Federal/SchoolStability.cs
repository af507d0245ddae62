using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The school at each placement: taken into account, kept where possible, reached every day (obligations, A10).</summary>
internal static class SchoolStability
{
    private const string Assured = "The child was placed on {event}; on {other} it was recorded that the placement took the school into account and what was agreed with the local educational agency.";
    private const string Lacking = "The child, enrolled in a school, was placed on {event}; of what the plan for educational stability has to assure at each placement, this is not on record: {who}.";
    private const string Determined = "The child changed school on {event}; it was determined before, on {other}, that staying in the school of origin was not in the child's best interest.";
    private const string DeterminedLate = "The child changed school on {event}; only on {other} was it determined that staying in the school of origin was not in the child's best interest.";
    private const string NotDetermined = "The child changed school on {event}; no determination is on record that staying in the school of origin was not in the child's best interest.";
    private const string Against = "The child changed school on {event}, although it was not determined that staying in the school of origin was not in the child's best interest.";
    private const string Transport = "It was decided on {event} that the child stays in the school of origin; transport was arranged on {other}.";
    private const string NoTransport = "It was decided on {event} that the child stays in the school of origin; transport to it is owed promptly and for the whole time in care, and none is on record.";

    private static readonly PartList Assurances = new(
    [
        "that the school and the distance to it were taken into account",
        "that it was coordinated with the local educational agency",
        "whether the child remains in the school",
    ]);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "edu-stability-plan",
            Title = "School taken into account at the placement",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(1)(G)(i)-(ii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Each placement\" is read as its day (INTERP); owed where a school or full-time schooling is on record at the placement.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Period = Period.Days(0),
            Evaluate = EachPlacement,
        },
        new()
        {
            Id = "edu-best-interest",
            Title = "Best-interest determination before a change of school",
            OwedBy = OwedBy.Agency,
            Citation = "20 USC 6311(g)(1)(E)(i)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The law sets no day: the day of the new enrolment is the last (INTERP). A promotion or a change for another reason than the placement owes none.",
            IfMissed = "The child was moved from the school of origin without a showing that it was best.",
            Evaluate = EachChange,
        },
        new()
        {
            Id = "edu-transport",
            Title = "Transport to the school of origin",
            OwedBy = OwedBy.School,
            Citation = "20 USC 6312(c)(5)(B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Owed by the local educational agency together with the agency, promptly: no day is set.",
            IfMissed = "The child cannot stay in the school of origin.",
            Evaluate = ToSchool,
        },
    ];

    // What nobody recorded for a placement that is over can no longer be done, and the record does not show that it was not: it is not listed.
    private static void EachPlacement(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.SchoolEnrolments.Count + view.Facts.Schooling.Count + view.Facts.SchoolDecisions.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (!view.Episode.Holds(placement.From) || !Stays.IsFosterCare(placement))
            {
                continue;
            }

            var decision = Schools.DecisionAt(view, placement.PlacementId);
            var missing = (decision?.SchoolConsidered == true ? 0 : 1) | (decision?.WithEducationAgency == true ? 0 : 1 << 1) | (decision?.Remains is not null ? 0 : 1 << 2);
            if (missing == 0)
            {
                Clock.Once(
                    rule, view, dues, placement.From, decision, new Because(Assured, placement.From, decision!.DecidedOn), about: Stays.About(placement));
            }
            else if (Stays.EndOf(view, placements, index) is null && (decision is not null || Schools.IsEnrolled(view, placement.From)))
            {
                Clock.Once(
                    rule,
                    view,
                    dues,
                    placement.From,
                    null,
                    new Because(Lacking, placement.From, Who: Assurances.List(missing)),
                    FactKinds.Education,
                    Stays.About(placement));
            }
        }
    }

    private static void EachChange(Rule rule, CaseView view, DueList dues)
    {
        var enrolments = view.Facts.SchoolEnrolments.UpTo(view.AsOf);
        var used = DateOnly.MinValue;
        for (var index = 1; index < enrolments.Length; index++)
        {
            var school = enrolments[index];
            if (!view.Episode.Holds(school.From) || Schools.ChangedFrom(enrolments, index) is not { } before)
            {
                continue;
            }

            var next = index + 1 < enrolments.Length ? enrolments[index + 1].From : (DateOnly?)null;
            var decision = Decision(view, before.From > used ? before.From : used, school.From, next);
            used = decision?.DecidedOn ?? used;
            var about = new Subject(SubjectKind.Event, school.Id, school.School);
            if (decision is { BestInterestDetermined: true })
            {
                var late = decision.DecidedOn > school.From;
                Clock.Once(rule, view, dues, school.From, decision, new Because(late ? DeterminedLate : Determined, school.From, decision.DecidedOn), about: about);
            }
            else if (decision is { BestInterestDetermined: false })
            {
                Duty.Missed(rule, view, dues, school.From, new Because(Against, school.From), about, curable: view.Episode.IsOpen && next is null);
            }
            else if (next is null)
            {
                Clock.Once(rule, view, dues, school.From, null, new Because(NotDetermined, school.From), FactKinds.Education, about);
            }
        }
    }

    /// <summary>The newest decision against staying that was made by the day of the change, after what an earlier change used up; else the first one after it.</summary>
    private static SchoolDecision? Decision(CaseView view, DateOnly after, DateOnly changedOn, DateOnly? next)
    {
        SchoolDecision? found = null;
        foreach (var decision in view.Facts.SchoolDecisions.UpTo(view.AsOf))
        {
            if (decision.Remains == false && decision.DecidedOn > after && !(decision.DecidedOn >= next) && (found is null || decision.DecidedOn <= changedOn))
            {
                found = decision;
            }
        }

        return found;
    }

    private static void ToSchool(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.SchoolDecisions.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!view.Episode.Holds(placements[index].From) || Schools.DecisionAt(view, placements[index].PlacementId) is not { Remains: true } decision)
            {
                continue;
            }

            var arranged = decision.TransportArrangedOn <= view.AsOf ? decision.TransportArrangedOn : null;
            if (arranged is not null || Stays.EndOf(view, placements, index) is null)
            {
                Standing.Owed(
                    rule,
                    view,
                    dues,
                    new Because(arranged is null ? NoTransport : Transport, decision.DecidedOn, arranged),
                    arranged,
                    decision,
                    about: Stays.About(placements[index]));
            }
        }
    }
}
