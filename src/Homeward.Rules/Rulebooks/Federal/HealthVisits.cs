using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The visits that come again and again: by age, to the dentist, and treatment after a screen (obligations, A9).</summary>
internal static class HealthVisits
{
    private const string Infant = "Until the age of six months the practice standard asks for a visit every month; the last day counted from is {event}, so the next is due by {due}.";
    private const string AtTwentyOneMonths = "The practice standard asks for an extra visit at the age of 21 months, which the child reaches on {due}.";
    private const string EverySixMonths = "From the age of 2 the practice standard asks for a visit every six months; the last day counted from is {event}, so the next is due by {due}.";
    private const string FirstDental = "The child entered care on {event}; the first dental visit is due by {due}.";
    private const string NextDental = "The child was last seen by a dentist on {event}; the next visit is due within {period}, by {due}.";
    private const string Treatment = "A screen on {other} found something to treat; treatment begins, as a rule, within {period} of the request for the screen, counted from {event}, by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "hlth-aap-enhanced",
            Title = "Well-child visit of the enhanced schedule",
            OwedBy = OwedBy.Caseworker,
            Citation = "AAP, Fostering Health",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "A practice standard, not law: a state's own schedule takes its place. Between 6 months and 2 years only the extra visit at 21 months is listed.",
            IfMissed = "Health needs stay unseen; no federal consequence of its own.",
            AlertDays = 30,
            Evaluate = ByAge,
        },
        new()
        {
            Id = "hlth-epsdt",
            Title = "Treatment after a screen",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 1396d(r); 42 CFR 441.56",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "The text was not read. Screens themselves follow the state's periodicity schedule, which belongs to its rulebook.",
            IfMissed = "The child goes without treatment that Medicaid owes.",
            Period = Period.Months(6),
            AlertDays = 30,
            Evaluate = AfterScreen,
        },
        new()
        {
            Id = "hlth-dental",
            Title = "Dental visit",
            OwedBy = OwedBy.Caseworker,
            Citation = "State periodicity schedules",
            Confidence = Confidence.UnverifiedMedium,
            ConfidenceNote = "States set 30 to 60 days for the first visit; 60 is used, and for an infant the first birthday (settings).",
            IfMissed = "Dental needs stay unseen; no federal consequence of its own.",
            Period = Period.Months(6),
            AlertDays = 30,
            Evaluate = Dental,
        },
    ];

    private static void ByAge(Rule rule, CaseView view, DueList dues)
    {
        if (!view.Settings.PediatricStandard || view.Facts.Child.DateOfBirth is not { } born)
        {
            return;
        }

        var removedOn = view.Episode.Removal.On;
        Again(rule, view, dues, removedOn > born ? removedOn : born, DayCount.AddMonths(born, 6), 1, Infant);
        var extra = DayCount.AddMonths(born, 21);
        if (removedOn <= extra && view.AsOf >= extra.AddDays(-rule.AlertDays))
        {
            Clock.Once(
                rule, view, dues, extra, FirstFrom(view, extra.AddDays(-rule.AlertDays), view.Birthday(2)!.Value), new Because(AtTwentyOneMonths, extra), FactKinds.Health);
        }

        var two = view.Birthday(2)!.Value;
        Again(rule, view, dues, removedOn > two ? removedOn : two, view.Birthday(21)!.Value, 6, EverySixMonths);
    }

    // From a day on, again and again, as long as the next falls before the age at which the pace ends.
    private static void Again(Rule rule, CaseView view, DueList dues, DateOnly from, DateOnly until, int months, string sentence)
    {
        if (from > view.AsOf)
        {
            return;
        }

        var next = from;
        for (var dueOn = DayCount.AddMonths(from, months); dueOn <= until; dueOn = DayCount.AddMonths(from, months))
        {
            var visit = FirstFrom(view, next, until);
            Clock.Once(rule, view, dues, dueOn, visit, new Because(sentence, from), FactKinds.Health);
            if (visit is null)
            {
                return;
            }

            from = visit.On;
            next = from.AddDays(1);
        }
    }

    private static HealthEvent? FirstFrom(CaseView view, DateOnly from, DateOnly until)
    {
        foreach (var visit in view.Facts.HealthEvents.UpTo(view.AsOf))
        {
            if (visit.Kind is HealthEventKind.WellChild or HealthEventKind.Comprehensive or HealthEventKind.FollowUp
                && visit.On >= from && visit.On <= until && view.Episode.Holds(visit.On))
            {
                return visit;
            }
        }

        return null;
    }

    private static void AfterScreen(Rule rule, CaseView view, DueList dues)
    {
        foreach (var visit in view.Facts.HealthEvents.UpTo(view.AsOf))
        {
            if (visit.TreatmentNeeded == true && view.Episode.Holds(visit.On))
            {
                var from = visit.RequestedOn ?? visit.On;
                var begun = visit.TreatmentBeganOn <= view.AsOf ? visit.TreatmentBeganOn : null;
                Clock.Once(
                    rule,
                    view,
                    dues,
                    rule.Period!.Value.From(from),
                    begun is null ? null : visit,
                    new Because(Treatment, from, visit.On),
                    FactKinds.Health,
                    new Subject(SubjectKind.Event, visit.Id),
                    begun);
            }
        }
    }

    private static void Dental(Rule rule, CaseView view, DueList dues)
    {
        if (!view.Settings.PediatricStandard)
        {
            return;
        }

        var removedOn = view.Episode.Removal.On;
        var dueOn = DayCount.AddDays(removedOn, view.Settings.FirstDentalDays);
        dueOn = view.Birthday(1) is { } one && one > dueOn ? one : dueOn;
        var because = new Because(FirstDental, removedOn);
        foreach (var visit in view.Facts.HealthEvents.UpTo(view.AsOf))
        {
            if (visit.Kind is HealthEventKind.Dental && view.Episode.Holds(visit.On))
            {
                Clock.Once(rule, view, dues, dueOn, visit, because, FactKinds.Health);
                (dueOn, because) = (rule.Period!.Value.From(visit.On), new Because(NextDental, visit.On));
            }
        }

        Clock.Once(rule, view, dues, dueOn, null, because, FactKinds.Health);
    }
}
