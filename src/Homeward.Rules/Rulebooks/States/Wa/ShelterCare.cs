using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>Custody and shelter care (obligations, B5).</summary>
internal static class ShelterCare
{
    private const string Taken =
        "The child was taken into custody on {event}; the shelter care hearing is due within {period}, Saturdays, Sundays and holidays left out, by {due}.";

    private const string TakenOnDay =
        "The child was taken into custody on {event}, at an hour that is not on record; the shelter care hearing is due within {period}, Saturdays, "
            + "Sundays and holidays left "
            + "out, which end on {due} at the latest.";

    private const string Moved =
        "The child was taken into custody on {event} and on {other} another day was asked for with good cause; the shelter care hearing is due within "
            + "{period} of that, "
            + "Saturdays, Sundays and holidays left out, by {due}.";

    private const string Again = "The last shelter care hearing was held on {event}; while shelter care goes on, an order and a hearing are due at "
        + "least every {period}, by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "wa-notice-24h",
            Title = "Parents told of custody and their rights",
            OwedBy = OwedBy.Agency,
            Citation = "RCW 13.34.062(1)-(2), 13.34.065(4)(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text was read before the amendments of July 2023.",
            IfMissed = "The court has to find it expressly at the shelter care hearing and order efforts.",
            Period = Period.Hours(24),
            AlertDays = 1,
            Evaluate = Notice,
        },
        new()
        {
            Id = "wa-shelter-72h",
            Title = "Shelter care hearing",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.060(1), 13.34.065(1)(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Where the hour of custody is not on record only the day can be told: the last the hours can reach (INTERP).",
            IfMissed = "The child is released.",
            Period = Period.Hours(72),
            AlertDays = 3,
            Evaluate = Hearing,
        },
        new()
        {
            Id = "wa-shelter-30",
            Title = "Shelter care order and hearing",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.065(7)(a)(i); Dependency of Baby Boy B.",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Shelter care is read as ending with disposition (INTERP).",
            IfMissed = "The order of shelter care is reversed.",
            Period = Period.Days(30),
            AlertDays = 7,
            Evaluate = EveryThirtyDays,
        },
        new()
        {
            Id = "wa-first-visit-72h",
            Title = "First visit with a parent",
            OwedBy = OwedBy.Agency,
            Citation = "RCW 13.34.065(9)(d)-(e)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text was read before the amendments of July 2023; it excludes no weekend.",
            IfMissed = "The finding of reasonable efforts may fail.",
            Period = Period.Hours(72),
            AlertDays = 2,
            Evaluate = FirstVisit,
        },
    ];

    private static void Notice(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view))
        {
            return;
        }

        var removal = view.Episode.Removal;
        AgencyNotice? given = null;
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice.Kind is AgencyNoticeKind.CustodyToParent && view.Episode.Holds(notice.GivenOn))
            {
                given = notice;
                break;
            }
        }

        if (given is { Excused: true })
        {
            Duty.Excused(
                rule, view, dues, given.GivenOn, given, new Because("The child was taken into custody on {event}; on {other} the diligent search for "
                    + "the parents was recorded.", removal.On, given.GivenOn), Subject.Child);
            return;
        }

        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.Washington.Court,
            skipsClosedDays: false,
            new When(removal.On, removal.At),
            given,
            given is null ? null : new When(given.GivenOn, given.GivenAt),
            new Because("The child was taken into custody on {event}; the parents are told of it and of their rights within {period}, weekends and "
                + "holidays included.", removal.On),
            "The child was taken into custody on {event}, at an hour that is not on record; the parents are told of it and of their rights within "
                + "{period}, which end on {due} at "
                + "the latest.",
            FactKinds.StateCasework);
    }

    // A parent or the child's attorney may ask before the hearing for another day: then 72 hours run from the request.
    private static void Hearing(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view))
        {
            return;
        }

        var removal = view.Episode.Removal;
        var held = Ladder.First(view, HearingKind.Shelter);
        CourtPaper? asked = null;
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is CourtPaperKind.ContinuanceRequest && paper.FiledOn >= removal.On && !(paper.FiledOn > (held?.HeldOn ?? DayCount.AddDays(removal.On, 7))))
            {
                asked = paper;
                break;
            }
        }

        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.Washington.Court,
            skipsClosedDays: true,
            asked is null ? new When(removal.On, removal.At) : new When(asked.FiledOn, asked.FiledAt),
            held,
            held is null ? null : new When(held.HeldOn!.Value, held.HeldAt),
            asked is null ? new Because(Taken, removal.On) : new Because(Moved, removal.On, asked.FiledOn),
            asked is null ? TakenOnDay : Moved,
            FactKinds.StateCourt);
    }

    // A waiver or an agreement to continue stands in for a hearing up to the day it sets.
    private static void EveryThirtyDays(Rule rule, CaseView view, DueList dues)
    {
        var court = view.Settings.Washington.Court;
        DateOnly? last = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is not { HeldOn: { } held, Kind: HearingKind.Shelter or HearingKind.Disposition } || !view.Episode.Holds(held))
            {
                continue;
            }

            if (last is { } before && (hearing.Kind is HearingKind.Shelter || held > Until(rule, view, before, court)))
            {
                Clock.Once(rule, view, dues, Until(rule, view, before, court), hearing, new Because(Again, before), FactKinds.StateCourt);
            }

            if (hearing.Kind is HearingKind.Disposition)
            {
                return;
            }

            last = held;
        }

        if (last is { } on)
        {
            Clock.Once(rule, view, dues, Until(rule, view, on, court), null, new Because(Again, on), FactKinds.StateCourt);
        }
    }

    private static DateOnly Until(Rule rule, CaseView view, DateOnly before, CourtCalendar court)
    {
        var dueOn = rule.Period!.Value.From(before, court);
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding is { Kind: FindingKind.Waiver or FindingKind.Continuance, Through: { } through } && finding.On >= before && finding.On <= dueOn && through > dueOn)
            {
                dueOn = through;
            }
        }

        return dueOn;
    }

    private static void FirstVisit(Rule rule, CaseView view, DueList dues)
    {
        var removal = view.Episode.Removal;
        if (VoluntaryStay.Is(view) || removal.Manner is RemovalManner.Constructive || Family.NobodyHasRights(view, removal.On))
        {
            return;
        }

        if (Ladder.First(view, FindingKind.ExtraordinaryCircumstances, removal.On) is { } found && found.On <= DayCount.AddDays(removal.On, 3))
        {
            Duty.Excused(
                rule, view, dues, found.On, found, new Because("The child was taken into custody on {event}; on {other} the court found extraordinary "
                    + "circumstances against a first visit within three days.", removal.On, found.On), Subject.Child);
            return;
        }

        var first = ParentVisits.First(view, removal.On);
        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.Washington.Court,
            skipsClosedDays: false,
            new When(removal.On, removal.At),
            first,
            first is null ? null : new When(first.HeldOn, first.HeldAt),
            new Because("The child came into the department's custody on {event}; the first visit with a parent is due within {period}, weekends and "
                + "holidays included.", removal.On),
            "The child came into the department's custody on {event}, at an hour that is not on record; the first visit with a parent is due within "
                + "{period}, which end on {due} "
                + "at the latest.",
            FactKinds.FamilyVisits);
    }
}
