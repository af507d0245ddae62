using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The caseworker's visit in every month (obligations, A4; 42 USC 622(b)(17), 624(f)).</summary>
internal static class MonthlyVisits
{
    private const string Seen = "The caseworker saw the child on {event}; one visit face to face is owed in every calendar month in care, and this month ended on {due}.";

    private const string LastSeen = "The caseworker last saw the child on {event}; one visit face to face is owed in every calendar month in care, this month's by {due}.";

    private const string NeverSeen = "No caseworker visit is on record before; one visit face to face is owed in every calendar month in care, this month's by {due}.";

    private static readonly Subject Month = new(SubjectKind.Month);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-visit-monthly",
            Title = "Caseworker visit this month",
            OwedBy = OwedBy.Caseworker,
            Citation = "42 USC 622(b)(17), 624(f)(1)(A); 45 CFR 1355.44(f)(5)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Counting full calendar months only is practice (S); months the child was missing all through are UNVERIFIED-M.",
            IfMissed = "The month counts as missed in the statewide measure of 95 percent; no later visit makes up for it.",
            AlertDays = 10,
            Evaluate = EveryMonth,
        },
        new()
        {
            Id = "fed-visit-quality",
            Title = "Note of the caseworker visit",
            OwedBy = OwedBy.Caseworker,
            Citation = "42 USC 622(b)(17)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Seeing the child alone is CFSR practice, UNVERIFIED-H.",
            IfMissed = "A visit nobody wrote down supports no finding on safety, permanency and well-being (CFSR item 14).",
            Evaluate = NoteOfVisit,
        },
    ];

    // The law speaks of children: the duty ends with the month in which the youth reaches the age up to which the state keeps youth in care.
    // Video never counts for a child under 18 (45 CFR 1355.44(f)(5)); from 18 only where a state's plan offers it (P.L. 118-258, not read).
    internal static void EveryMonth(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var month = CalendarMonth.Of(removedOn);
        if (removedOn > month.First && !view.Settings.PartialMonthsOweVisit)
        {
            month = month.Next();
        }

        var visits = view.Facts.CaseworkerVisits.UpTo(view.AsOf);
        var always = CareMonth.AlwaysOwesVisit(view);
        var next = 0;
        DateOnly? seenOn = null;
        var child = view.Birthday(view.Settings.AgeOfCare) ?? DateOnly.MaxValue;
        var notCollected = (view.Facts.NotCollected & FactKinds.CaseHistory) != FactKinds.None;
        ref readonly var episode = ref view.Episode;
        for (; month.First <= view.AsOf && month.First < child; month = month.Next())
        {
            var (from, last) = (month.First, month.Last);
            if (episode.EndedOn is { } ended && (ended <= from || (ended <= last && !view.Settings.PartialMonthsOweVisit)))
            {
                return;
            }

            CaseworkerVisit? first = null;
            for (; next < visits.Length && visits[next].On <= last; next++)
            {
                var visit = visits[next];
                if (visit.Mode is VisitMode.InPerson && visit.On >= removedOn)
                {
                    first ??= visit.On >= from ? visit : null;
                    seenOn = visit.On;
                }
            }

            if (!always && !CareMonth.OwesVisit(view, from, last))
            {
                continue;
            }

            var because = new Because(first is not null ? Seen : seenOn is null ? NeverSeen : LastSeen, first?.On ?? seenOn);
            if (last < view.AsOf && (first is not null || episode.EndedOn is null))
            {
                // A month that is over, as most are: it was met or it was not, and nothing can be made up for.
                var status = first is not null ? DueStatus.MetOnTime : DueStatus.Overdue;
                dues.Next().Write(rule, Month, episode, status, because, last, first?.On, first, false, first is null && notCollected, from);
            }
            else
            {
                Clock.Once(rule, view, dues, last, first, because, FactKinds.CaseHistory, Month, first?.On, curable: false, windowFrom: from);
            }
        }
    }

    // Contemporaneous: only a note of this month's or last month's visit can still be written.
    private static void NoteOfVisit(Rule rule, CaseView view, DueList dues)
    {
        var from = DayCount.StartOfMonth(view.AsOf).AddMonths(-1);
        foreach (var visit in view.Facts.CaseworkerVisits.Between(from, view.AsOf))
        {
            if (visit.NoteWritten == false && view.Episode.Holds(visit.On))
            {
                Duty.Open(
                    rule,
                    view,
                    dues,
                    new Because("The child was seen on {event} and no note of safety, permanency, well-being, case planning and services is on record.", visit.On),
                    new Subject(SubjectKind.Event, visit.Id));
            }
        }
    }
}
