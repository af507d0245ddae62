using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>The examinations of the first thirty days, and on admission to an agency's home (obligations, B2).</summary>
internal static class ThreeInThirty
{
    private const int YoungestAssessed = 3;
    private const int OldestAssessed = 17;
    private const int DaysBeforeAdmission = 7;
    private const int DaysAfterAdmission = 3;

    private static readonly HealthConcernKind[] AtRemoval = [HealthConcernKind.SexualAbuse, HealthConcernKind.PhysicalAbuse, HealthConcernKind.Injury];

    private static readonly HealthConcernKind[] Lasting = [HealthConcernKind.ChronicCondition, HealthConcernKind.MedicallyComplex, HealthConcernKind.MentalIllness];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tx-3in30-exam",
            Title = "Initial medical examination",
            OwedBy = OwedBy.Caseworker,
            Citation = "Tex. Fam. Code 264.1076(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Owed only where one of the grounds of the law is on record by the third business day. That no immunizations are given at it was read in a secondary source (S).",
            IfMissed = "An injury or a condition goes without a physician.",
            Period = Period.BusinessDays(3),
            AlertDays = 3,
            OnlyWith = [typeof(HealthConcern)],
            Evaluate = Initial,
        },
        new()
        {
            Id = "tx-3in30-cans",
            Title = "Assessment of needs and strengths (CANS)",
            OwedBy = OwedBy.Caseworker,
            Citation = "DFPS 3 in 30; Texas Health Steps",
            Confidence = Confidence.Verified,
            ConfidenceNote = "From the removal or from legal custody, whichever is first; the repetition every twelve months was read in a secondary source (S). The age is that on the first day.",
            IfMissed = "Services are chosen without knowing what the child needs.",
            Period = Period.Days(30),
            AlertDays = 10,
            Evaluate = NeedsAndStrengths,
        },
        new()
        {
            Id = "tx-3in30-thsteps",
            Title = "Texas Health Steps checkup",
            OwedBy = OwedBy.Caseworker,
            Citation = "DFPS 3 in 30; Texas Health Steps",
            Confidence = Confidence.Verified,
            ConfidenceNote = "From legal custody, even where the child is up to date; a later checkup each year where the schedule sets no other day (S).",
            IfMissed = "Health needs stay unseen.",
            Period = Period.Days(30),
            AlertDays = 10,
            Evaluate = Checkup,
        },
        new()
        {
            Id = "tx-cpa-exam-30",
            Title = "Medical examination on admission",
            OwedBy = OwedBy.Facility,
            Citation = "26 Tex. Admin. Code 749.1151",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Listed for each placement in a foster home: moves within one agency are not told apart. An examination of the past year stands in its place. That a miss is a licensing "
                + "deficiency is a reading (INTERP).",
            IfMissed = "A licensing deficiency of the agency.",
            Period = Period.Days(30),
            AlertDays = 10,
            OnlyWith = [typeof(Placement)],
            Evaluate = Admission,
        },
    ];

    private static void Initial(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var dueOn = rule.Period!.Value.From(removedOn, view.Settings.Texas.Court);
        if (First(view, AtRemoval, dueOn, lasts: false) is null && First(view, Lasting, dueOn, lasts: true) is null)
        {
            return;
        }

        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            Exams.Medical(view, removedOn, DateOnly.MaxValue, screens: true),
            new Because("The child was removed on {event} and a ground of the law is on record (abuse, an injury, a chronic or complex condition, a mental illness); the initial medical examination "
                + "is made by the end of the third business day, {due}.", removedOn),
            FactKinds.Health);
    }

    private static HealthConcern? First(CaseView view, HealthConcernKind[] kinds, DateOnly by, bool lasts)
    {
        foreach (var kind in kinds)
        {
            if (Exams.Concern(view, kind, by, lasts) is { } concern)
            {
                return concern;
            }
        }

        return null;
    }

    private static void NeedsAndStrengths(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var from = TexasCase.Conservatorship(view) is { } named && named < removedOn ? named : removedOn;
        if (view.Facts.Child.DateOfBirth is not { } born || DayCount.AgeOn(born, from) is < YoungestAssessed or > OldestAssessed)
        {
            return;
        }

        var dueOn = rule.Period!.Value.From(from);
        var because = new Because("The child came into care on {event}, between 3 and 17 years old; the assessment of needs and strengths is made within {period}, by {due}.", from);
        var of = view.Birthday(OldestAssessed + 1) ?? DateOnly.MaxValue;
        foreach (var made in view.Facts.HealthEvents.UpTo(view.AsOf))
        {
            if (made.Kind is HealthEventKind.NeedsAssessment && view.Episode.Holds(made.On))
            {
                Clock.Once(rule, view, dues, dueOn, made, because, FactKinds.Health);
                (dueOn, because) = (DayCount.AddMonths(made.On, 12), new Because("The last assessment of needs and strengths was made on {event}; the next is due within 12 months, by {due}.", made.On));
            }
        }

        if (dueOn < of)
        {
            Clock.Once(rule, view, dues, dueOn, null, because, FactKinds.Health);
        }
    }

    private static void Checkup(Rule rule, CaseView view, DueList dues)
    {
        if (TexasCase.Conservatorship(view) is not { } named)
        {
            return;
        }

        var dueOn = rule.Period!.Value.From(named);
        var because = new Because("The child came into the agency's legal custody on {event}; a Texas Health Steps checkup is made within {period}, by {due}.", named);
        foreach (var seen in view.Facts.HealthEvents.UpTo(view.AsOf))
        {
            if (seen.Kind is HealthEventKind.WellChild or HealthEventKind.Comprehensive && seen.On >= named && view.Episode.Holds(seen.On))
            {
                Clock.Once(rule, view, dues, dueOn, seen, because, FactKinds.Health);
                (dueOn, because) = (DayCount.AddMonths(seen.On, 12), new Because("The last Texas Health Steps checkup was made on {event}; the next is due within a year, by {due}.", seen.On));
            }
        }

        Clock.Once(rule, view, dues, dueOn, null, because, FactKinds.Health);
    }

    private static void Admission(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (placement.Setting is not PlacementSetting.FosterFamilyHome || !view.Episode.Holds(placement.From))
            {
                continue;
            }

            var from = placement.From;
            var left = Stays.EndOf(view, placements, index);
            if (Exams.Concern(view, HealthConcernKind.PrimaryMedicalNeeds, from.AddDays(DaysAfterAdmission), lasts: true) is not null)
            {
                var seen = Exams.Medical(view, from.AddDays(-DaysBeforeAdmission), left ?? DateOnly.MaxValue, screens: false);
                StayDuty.Once(
                    rule,
                    view,
                    dues,
                    placement,
                    left,
                    from.AddDays(DaysAfterAdmission),
                    seen,
                    seen?.On,
                    new Because("The child, who has primary medical needs, was admitted on {event}; the examination is made within seven days before or three days after, by {due}.", from),
                    FactKinds.Health);
            }
            else if (Exams.Medical(view, DayCount.AddMonths(from, -12), from.AddDays(-1), screens: false) is null)
            {
                var seen = Exams.Medical(view, from, left ?? DateOnly.MaxValue, screens: false);
                StayDuty.Once(
                    rule,
                    view,
                    dues,
                    placement,
                    left,
                    rule.Period!.Value.From(from),
                    seen,
                    seen?.On,
                    new Because("The child was admitted to the foster home on {event} and no examination of the past year is on record; one is made within {period}, by {due}.", from),
                    FactKinds.Health);
            }
        }
    }
}
