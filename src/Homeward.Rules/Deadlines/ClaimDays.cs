using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>Why a day cannot be claimed.</summary>
internal readonly record struct DayLoss(ClaimLoss Reason, Because Because);

/// <summary>The days of one stay, each judged for a title IV-E claim: the stay first, then the month's findings, then where the child was.</summary>
internal sealed class ClaimDays
{
    private readonly CaseView view;
    private readonly FinalizeLapses lapses;
    private readonly ClaimPlacements placements;

    public ClaimDays(CaseView view)
    {
        this.view = view;
        Stay = Eligibility.Of(view);
        lapses = FinalizeLapses.Of(view);
        placements = new ClaimPlacements(view);
    }

    /// <summary>The status of the stay.</summary>
    public EligibilityStatus Stay { get; }

    /// <summary>Where the child was placed on a day; null when no placement is recorded.</summary>
    public Placement? PlacementOn(DateOnly day) => placements.On(day, out _);

    /// <summary>Why the day cannot be claimed; null when it can.</summary>
    public DayLoss? Loss(DateOnly day) => OfStay(day) ?? Away(day) ?? placements.Loss(day) ?? OfAge(day);

    private DayLoss? OfStay(DateOnly day)
    {
        if (Stay.Kind is not EligibilityKind.Eligible)
        {
            return new DayLoss(Stay.Kind is EligibilityKind.Ineligible ? ClaimLoss.Ineligible : ClaimLoss.NotDetermined, Stay.Because);
        }

        if (Stay.ClaimFrom is not { } first)
        {
            return new DayLoss(ClaimLoss.BeforeClaim, Stay.Because);
        }

        if (day < first)
        {
            return new DayLoss(ClaimLoss.BeforeClaim, new Because("Not everything the claim turns on was met yet; claiming starts on {event}.", first));
        }

        if (CareEnded(day) is { } ended)
        {
            return new DayLoss(
                ClaimLoss.NoPlacementAndCare, new Because("Placement and care of the agency ended on {event}, and no order gave it again by this day.", ended));
        }

        if (VoluntaryStay.Is(view) && VoluntaryStay.Agreement(view) is { } agreement)
        {
            var last = VoluntaryStay.LastDay(view, agreement);
            if (day > last && !(VoluntaryStay.Continued(view, agreement)?.On <= last))
            {
                return new DayLoss(
                    ClaimLoss.VoluntaryLimit,
                    new Because("No best-interests finding was made within the first 180 days of voluntary placement, which ended on {event}; nothing after it can be claimed in this stay.", last));
            }
        }

        return lapses.On(day) is { } lapse
            ? new DayLoss(
                ClaimLoss.FinalizeLate,
                lapse.MadeOn is null
                    ? new Because("The finding to finalize the permanency plan was due by {event} and is not made; nothing after the end of that month can be claimed.", lapse.DueOn)
                    : new Because(
                        "The finding to finalize the permanency plan was due by {event} and made on {other}; the days between the end of the month it was due in and its restoration "
                        + "cannot be claimed.",
                        lapse.DueOn,
                        lapse.MadeOn))
            : null;
    }

    // The last day placement and care held before a day it did not; null while it holds.
    private DateOnly? CareEnded(DateOnly day)
    {
        DateOnly? through = null;
        foreach (var order in view.Facts.CourtOrders.UpTo(day))
        {
            if (order.PlacementAndCareToAgency is { } gives && StayFindings.InStay(view, order.OrderedOn))
            {
                through = gives ? order.ExpiresOn : order.OrderedOn;
            }
        }

        return through < day ? through : null;
    }

    private DayLoss? Away(DateOnly day)
    {
        foreach (var visit in view.Facts.TrialHomeVisits.UpTo(day))
        {
            if (visit.To is null || day < visit.To)
            {
                return new DayLoss(ClaimLoss.TrialHomeVisit, new Because("The child was at home on trial from {event}.", visit.From));
            }
        }

        foreach (var absence in view.Facts.MissingEpisodes.UpTo(day))
        {
            if (absence.ReturnedOn is null || day < absence.ReturnedOn)
            {
                return new DayLoss(ClaimLoss.Missing, new Because("The child was missing from {event}.", absence.Since));
            }
        }

        foreach (var stay in view.Facts.FacilityStays.UpTo(day))
        {
            if (stay.Kind is not FacilityKind.Hospital && (stay.To is null || day < stay.To))
            {
                return new DayLoss(ClaimLoss.Facility, new Because("The child was in a facility outside foster care from {event}.", stay.From));
            }
        }

        return null;
    }

    private DayLoss? OfAge(DateOnly day)
    {
        if (view.Facts.Child.DateOfBirth is not { } born || day < DayCount.Birthday(born, 18))
        {
            return null;
        }

        var limit = DayCount.Birthday(born, view.Settings.AgeOfCare);
        if (day >= limit)
        {
            return new DayLoss(ClaimLoss.Age, new Because("The youth turned {count} on {event}; title IV-E pays through the day before.", limit, Count: view.Settings.AgeOfCare));
        }

        foreach (var activity in view.Facts.ActivityConditions.UpTo(day))
        {
            if (activity.Through is null || day <= activity.Through)
            {
                return null;
            }
        }

        return new DayLoss(ClaimLoss.Age, new Because("The youth turned 18 on {event}, and no activity condition is recorded for this day.", DayCount.Birthday(born, 18)));
    }
}
