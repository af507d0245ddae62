using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>Psychotropic medication (obligations, B1).</summary>
internal static class Medication
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-psych",
            Title = "Ruling on psychotropic medication",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 369.5(a), (c)(1); Cal. Rules of Court, rule 5.640",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The emergency rule of two court days was not read (UNVERIFIED-H).",
            IfMissed = "The child waits for treatment, or is given medicine without authority.",
            Period = Period.CourtDays(7),
            AlertDays = 3,
            Evaluate = Ruling,
        },
        new()
        {
            Id = "ca-psych",
            Title = "New order on psychotropic medication",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "Welf. & Inst. Code 369.5; Cal. Rules of Court, rule 5.640",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "That an order lasts at most 180 days was not read (UNVERIFIED-H): a setting.",
            IfMissed = "The order has lapsed; giving the medicine is unlawful.",
            AlertDays = 30,
            Evaluate = Renewed,
        },
        new()
        {
            Id = "ca-psych-caregiver-2",
            Title = "Order and medication papers to the caregiver",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 369.5(c)(2); ACL 23-22",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "The statute sets no day; two business days are from the state's letter (S).",
            IfMissed = "The caregiver gives medicine without knowing what the court ordered.",
            Period = Period.BusinessDays(2),
            AlertDays = 2,
            Evaluate = ToCaregiver,
        },
    ];

    private static void Ruling(Rule rule, CaseView view, DueList dues)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is CourtPaperKind.MedicationApplication && view.Episode.Holds(paper.FiledOn))
            {
                var answered = paper.AnsweredOn <= view.AsOf ? paper.AnsweredOn : null;
                Clock.Once(
                    rule,
                    view,
                    dues,
                    rule.Period!.Value.From(paper.FiledOn, view.Settings.California.Court),
                    answered is null ? null : paper,
                    new Because("A completed request to authorize psychotropic medication reached the court on {event}; it rules or sets a hearing "
                        + "within {period}, by {due}.", paper.FiledOn),
                    FactKinds.StateCourt,
                    new Subject(SubjectKind.Event, paper.Id),
                    answered);
            }
        }
    }

    private static void Renewed(Rule rule, CaseView view, DueList dues)
    {
        CourtPaper? order = null;
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper is { Kind: CourtPaperKind.MedicationApplication, Granted: true } && paper.AnsweredOn <= view.AsOf && view.Episode.Holds(paper.FiledOn))
            {
                Lasts(rule, view, dues, order, paper);
                order = paper;
            }
        }

        Lasts(rule, view, dues, order, null);
    }

    private static void Lasts(Rule rule, CaseView view, DueList dues, CourtPaper? order, CourtPaper? next)
    {
        if (order?.AnsweredOn is { } ordered)
        {
            Clock.Once(
                rule,
                view,
                dues,
                DayCount.AddDays(ordered, view.Settings.California.MedicationOrderDays),
                next,
                new Because("The court authorized psychotropic medication on {event}; the order lasts at most {count day}, through {due}.", ordered, Count: view.Settings.California.MedicationOrderDays),
                FactKinds.StateCourt,
                new Subject(SubjectKind.Event, order.Id),
                next?.AnsweredOn);
        }
    }

    // Once when the order comes, and again at each change of placement while it lasts.
    private static void ToCaregiver(Rule rule, CaseView view, DueList dues)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper is not { Kind: CourtPaperKind.MedicationApplication, Granted: true, AnsweredOn: { } ordered } || ordered > view.AsOf || !view.Episode.Holds(ordered))
            {
                continue;
            }

            Given(rule, view, dues, ordered, new Subject(SubjectKind.Event, paper.Id), "The court authorized psychotropic medication on {event}; the "
                + "order and its papers go to the caregiver within {period}, by {due}.");
            var last = DayCount.AddDays(ordered, view.Settings.California.MedicationOrderDays);
            foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
            {
                if (placement.From > ordered && placement.From <= last && view.Episode.Holds(placement.From) && Stays.IsFosterCare(placement))
                {
                    Given(rule, view, dues, placement.From, Stays.About(placement), "The child moved on {event} under an order on psychotropic "
                        + "medication; the order and its papers go to the new caregiver within {period}, by {due}.");
                }
            }
        }
    }

    private static void Given(Rule rule, CaseView view, DueList dues, DateOnly from, in Subject about, string sentence)
    {
        AgencyNotice? given = null;
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice is { Kind: AgencyNoticeKind.MedicationOrder, Excused: false } && notice.GivenOn >= from)
            {
                given = notice;
                break;
            }
        }

        Clock.Once(rule, view, dues, rule.Period!.Value.From(from, view.Settings.California.Court), given,
            new Because(sentence, from), FactKinds.StateCasework, about);
    }
}
