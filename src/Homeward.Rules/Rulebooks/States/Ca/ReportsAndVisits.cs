using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>The report before a review, and the social worker's contacts (obligations, B1).</summary>
internal static class ReportsAndVisits
{
    private static readonly PaperWords BeforeReview = new(
        "The hearing is set for {event}; the status review report is to be filed and served at least {period} before, by {due}.",
        "The hearing was held on {event}; the status review report was to be filed and served at least {period} before, by {due}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-report-10",
            Title = "Status review report filed and served",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 366.21(c), 366.05; Code Civ. Proc. 12c",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A closed day becomes the last court day before (INTERP, a setting). The mailing days of a county of the first class are "
                + "not told apart.",
            IfMissed = "The hearing is continued, in a county of the first class by at most ten days; an order made without it may be reversed.",
            Period = Period.Days(10),
            AlertDays = 7,
            CountsBack = true,
            Evaluate = Report,
        },
        new()
        {
            Id = "ca-visit",
            Title = "Social worker visit this month",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 16516.5, 16516.6; 42 USC 624(f)(2)(A); MPP 31-320",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Monthly visits in family homes were read in a county's manual (S).",
            IfMissed = "The month counts as missed; no later visit makes up for it.",
            AlertDays = 10,
            SameDutyAs = "fed-visit-monthly",
            Evaluate = MonthlyVisits.EveryMonth,
        },
        new()
        {
            Id = "ca-visit",
            Title = "Visit in the residence after two outside it",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 16516.5, 16516.6; MPP 31-320",
            Confidence = Confidence.Verified,
            IfMissed = "More than two monthly visits in a row were held outside the child's home.",
            AlertDays = 10,
            Evaluate = InResidence,
        },
        new()
        {
            Id = "ca-visit",
            Title = "Private talk with the child",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 16516.5, 16516.6",
            Confidence = Confidence.Verified,
            IfMissed = "Nobody has heard the child alone.",
            Evaluate = Privately,
        },
        new()
        {
            Id = "ca-family-time",
            Title = "Suspension of sibling visits found again",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 362.1(a)(1)-(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The statute sets no number of visits; the federal row on family time stands beside it.",
            IfMissed = "The suspension has no finding under it.",
            Evaluate = Siblings,
        },
    ];

    private static void Report(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.California.Court,
        view.Settings.California.BackCountRollsBack,
        CourtPaperKind.StatusReport,
        served: true,
        static (_, hearing) => hearing.Kind is HearingKind.Review or HearingKind.Permanency,
        BeforeReview);

    // The months of two visits in a row outside the residence make the next month's visit owed at home.
    private static void InResidence(Rule rule, CaseView view, DueList dues)
    {
        var outside = 0;
        CalendarMonth? current = null;
        DateOnly? lastOn = null;
        CaseworkerVisit? home = null;
        foreach (var visit in view.Facts.CaseworkerVisits.UpTo(view.AsOf))
        {
            if (visit.Mode is not VisitMode.InPerson || visit.Place is VisitPlace.NotCollected || !view.Episode.Holds(visit.On))
            {
                continue;
            }

            if (current is not { } month)
            {
                current = CalendarMonth.Of(visit.On);
            }
            else if (visit.On > month.Last)
            {
                month = month.Next();
                outside = home is null && visit.On <= month.Last ? outside + 1 : 0;
                while (visit.On > month.Last)
                {
                    month = month.Next();
                }

                (current, home) = (month, null);
                if (outside >= 2)
                {
                    Owed(rule, view, dues, month.First, lastOn!.Value, FirstHome(view, month.First));
                }
            }

            home ??= visit.Place is VisitPlace.Residence ? visit : null;
            lastOn = visit.On;
        }

        if (view.Episode.IsOpen && home is null && outside >= 1 && current?.Next() is { } now && now.First == DayCount.StartOfMonth(view.AsOf))
        {
            Owed(rule, view, dues, now.First, lastOn!.Value, null);
        }
    }

    private static void Owed(Rule rule, CaseView view, DueList dues, DateOnly month, DateOnly lastOn, CaseworkerVisit? home) => Clock.Once(
        rule,
        view,
        dues,
        DayCount.EndOfMonth(month),
        home,
        new Because("The visits of two months in a row, the last on {event}, were held outside the child's residence; this month's is to be held "
            + "there, by {due}.", lastOn),
        FactKinds.CaseHistory,
        new Subject(SubjectKind.Month),
        curable: false,
        windowFrom: month);

    private static CaseworkerVisit? FirstHome(CaseView view, DateOnly month)
    {
        var last = DayCount.EndOfMonth(month);
        foreach (var visit in view.Facts.CaseworkerVisits.Between(month, last < view.AsOf ? last : view.AsOf))
        {
            if (visit.Mode is VisitMode.InPerson && visit.Place is VisitPlace.Residence)
            {
                return visit;
            }
        }

        return null;
    }

    private static void Privately(Rule rule, CaseView view, DueList dues)
    {
        var from = DayCount.StartOfMonth(view.AsOf);
        CaseworkerVisit? unheard = null;
        foreach (var visit in view.Facts.CaseworkerVisits.Between(from, view.AsOf))
        {
            if (view.Episode.Holds(visit.On) && visit.Mode is VisitMode.InPerson)
            {
                if (visit.SeenAlone == true)
                {
                    return;
                }

                unheard = visit.SeenAlone == false ? visit : unheard;
            }
        }

        if (unheard is not null && view.Episode.IsOpen)
        {
            Duty.Open(
                rule,
                view,
                dues,
                new Because("The child was seen on {event} and not alone; a private talk away from the caregiver or staff is owed at each visit.", unheard.On),
                new Subject(SubjectKind.Event, unheard.Id),
                FactKinds.VisitNotes);
        }
    }

    private static void Siblings(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, FindingKind.SiblingVisitsSuspended, view.Episode.Removal.On) is not { On: var suspended })
        {
            return;
        }

        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is { HeldOn: { } held, Kind: HearingKind.Review or HearingKind.Permanency } && held > suspended && view.Episode.Holds(held))
            {
                var again = Ladder.First(view, FindingKind.SiblingVisitsSuspended, held);
                Clock.Once(
                    rule,
                    view,
                    dues,
                    held,
                    again?.On == held ? again : null,
                    new Because("Visits with siblings were suspended on {event}; at the review of {other} the court has to find again that it is "
                        + "needed.", suspended, held),
                    FactKinds.Findings,
                    HearingAnswers.About(hearing),
                    curable: false);
            }
        }
    }
}
