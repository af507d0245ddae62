using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// The health visits of a child who enters care, by the practice standard of the American Academy of Pediatrics (obligations, A9). Federal law asks the state
/// for a schedule and sets no days (42 USC 622(b)(15)(A)(i)).
/// </summary>
internal static class HealthScreens
{
    private const int UrgentAge = 3;
    private const int WindowFromDays = 60;
    private const string NotLaw = "A practice standard, not law: a state's own schedule takes its place. ";

    private const string Soon = "The child entered care on {event}; the practice standard asks for a health screen within {count hour}, by {due}.";
    private const string Assessed = "The child entered care on {event}; the practice standard asks for a comprehensive assessment (medical, dental, developmental, mental health) within "
        + "{period}, by {due}.";
    private const string Followed = "The child entered care on {event}; the practice standard asks for a follow-up visit from {other} through {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "hlth-aap-72h",
            Title = "Health screen on entering care",
            OwedBy = OwedBy.Caseworker,
            Citation = "AAP, Fostering Health",
            Confidence = Confidence.Secondary,
            ConfidenceNote = NotLaw + "24 hours for a child under 3 or on medication; the other grounds (chronic conditions, suspected abuse) are not on record.",
            IfMissed = "Health needs stay unseen; no federal consequence of its own.",
            Period = Period.Hours(72),
            AlertDays = 1,
            Evaluate = Screen,
        },
        new()
        {
            Id = "hlth-aap-30d",
            Title = "Comprehensive health assessment",
            OwedBy = OwedBy.Caseworker,
            Citation = "AAP, Fostering Health",
            Confidence = Confidence.Secondary,
            ConfidenceNote = NotLaw + "Counted from the removal.",
            IfMissed = "Health needs stay unseen; no federal consequence of its own.",
            Period = Period.Days(30),
            AlertDays = 10,
            Evaluate = Assessment,
        },
        new()
        {
            Id = "hlth-aap-60-90d",
            Title = "Follow-up health visit",
            OwedBy = OwedBy.Caseworker,
            Citation = "AAP, Fostering Health",
            Confidence = Confidence.Secondary,
            ConfidenceNote = NotLaw + "Counted from the removal.",
            IfMissed = "Health needs stay unseen; no federal consequence of its own.",
            Period = Period.Days(90),
            Evaluate = FollowUp,
        },
    ];

    private static void Screen(Rule rule, CaseView view, DueList dues)
    {
        if (!view.Settings.PediatricStandard)
        {
            return;
        }

        var removal = view.Episode.Removal;
        var hours = IsUrgent(view, removal.On) ? 24 : 72;
        var dueAt = removal.At?.AddHours(hours);
        var dueOn = dueAt is { } at ? DateOnly.FromDateTime(at.DateTime) : removal.On.AddDays(hours / 24);
        var seen = First(view, removal.On, screens: true);
        if (seen is null && view.Episode.EndedOn < dueOn)
        {
            return;
        }

        var late = seen?.At is { } doneAt && dueAt is { } last ? doneAt > last : seen?.On > dueOn;
        var status = seen is null ? Clock.Status(view.AsOf, dueOn, null, null, rule.AlertDays) : late ? DueStatus.MetLate : DueStatus.MetOnTime;
        dues.Add(new DueDate
        {
            Rule = rule,
            About = Subject.Child,
            EpisodeId = removal.Id,
            DueOn = dueOn,
            DueAt = dueAt,
            Status = status,
            SatisfiedOn = seen?.On,
            MetBy = seen,
            // From the day of the comprehensive assessment on, that takes its place.
            CanStillBeMet = seen is null && view.Episode.IsOpen && view.AsOf <= removal.On.AddDays(30),
            NotCollected = seen is null && (view.Facts.NotCollected & FactKinds.Health) != FactKinds.None,
            Because = new Because(Soon, removal.On, Count: hours),
        });
    }

    private static void Assessment(Rule rule, CaseView view, DueList dues)
    {
        if (view.Settings.PediatricStandard)
        {
            var removedOn = view.Episode.Removal.On;
            HealthEvent? assessed = null;
            foreach (var visit in view.Facts.HealthEvents.UpTo(view.AsOf))
            {
                if (visit.Kind is HealthEventKind.Comprehensive && view.Episode.Holds(visit.On))
                {
                    assessed = visit;
                    break;
                }
            }

            Clock.Once(rule, view, dues, rule.Period!.Value.From(removedOn), assessed, new Because(Assessed, removedOn), FactKinds.Health);
        }
    }

    private static void FollowUp(Rule rule, CaseView view, DueList dues)
    {
        if (view.Settings.PediatricStandard)
        {
            var removedOn = view.Episode.Removal.On;
            var opens = DayCount.AddDays(removedOn, WindowFromDays);
            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(removedOn),
                First(view, opens, screens: false),
                new Because(Followed, removedOn, opens),
                FactKinds.Health,
                windowFrom: opens);
        }
    }

    private static HealthEvent? First(CaseView view, DateOnly from, bool screens)
    {
        foreach (var visit in view.Facts.HealthEvents.UpTo(view.AsOf))
        {
            if (visit.On >= from && view.Episode.Holds(visit.On)
                && (visit.Kind is HealthEventKind.Comprehensive or HealthEventKind.WellChild
                    || visit.Kind is var kind && kind == (screens ? HealthEventKind.Screening : HealthEventKind.FollowUp)))
            {
                return visit;
            }
        }

        return null;
    }

    private static bool IsUrgent(CaseView view, DateOnly on)
    {
        if (view.Birthday(UrgentAge) > on)
        {
            return true;
        }

        foreach (var order in view.Facts.MedicationOrders.UpTo(on))
        {
            if (order.StoppedOn is null || order.StoppedOn > on)
            {
                return true;
            }
        }

        return false;
    }
}
