using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The proceedings of a stay as the Indian Child Welfare Act divides them (25 USC 1903(1); 25 CFR 23.2): the emergency, foster-care placement, termination.</summary>
internal static class IcwaProceedings
{
    /// <summary>The day the first court proceeding of the stay began: its first hearing, order or petition; null while the court has not been asked.</summary>
    public static DateOnly? First(CaseView view)
    {
        DateOnly? first = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.HeldOn is { } held && hearing.HeldBy is not HearingBody.Agency && StayFindings.InStay(view, held))
            {
                first = DayCount.Earlier(first, held);
                break;
            }
        }

        foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
        {
            if (StayFindings.InStay(view, order.OrderedOn))
            {
                first = DayCount.Earlier(first, order.OrderedOn);
                break;
            }
        }

        return DayCount.Earlier(first, Petitioned(view, PetitionKind.Dependency)?.FiledOn);
    }

    /// <summary>The day an involuntary proceeding of the stay began: its petition, else its first hearing, else the order; null while there is none.</summary>
    public static DateOnly? Begun(CaseView view, ChildCustodyProceeding proceeding) => Begun(view, proceeding, out _);

    /// <summary>The same, with the fact that shows it.</summary>
    public static DateOnly? Begun(CaseView view, ChildCustodyProceeding proceeding, out Fact? by)
    {
        by = null;
        var termination = proceeding is ChildCustodyProceeding.TerminationOfParentalRights;
        if (!termination && VoluntaryStay.Is(view))
        {
            return null;
        }

        by = Petitioned(view, termination ? PetitionKind.TerminationOfParentalRights : PetitionKind.Dependency);
        if (by is not null)
        {
            return by.HappenedOn;
        }

        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (IsOf(proceeding, hearing) && hearing.HeldOn is { } held && view.Episode.Holds(held))
            {
                by = hearing;
                return held;
            }
        }

        if (!termination)
        {
            foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
            {
                if (order.OrdersFosterCarePlacement == true && StayFindings.InStay(view, order.OrderedOn))
                {
                    by = order;
                    return order.OrderedOn;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a hearing is one of those that may not be held before the waiting periods are over.</summary>
    public static bool IsOf(ChildCustodyProceeding proceeding, Hearing hearing) => proceeding is ChildCustodyProceeding.TerminationOfParentalRights
        ? hearing.Kind is HearingKind.TerminationOfParentalRights
        : hearing.Kind is HearingKind.Adjudication or HearingKind.Disposition;

    /// <summary>
    /// Whether an order places the child in foster care in a child-custody proceeding: as it says, else by its hearing, an adjudication or disposition, and
    /// placement and care.
    /// </summary>
    public static bool Places(CaseView view, CourtOrder order)
    {
        if (order.OrdersFosterCarePlacement is { } says)
        {
            return says;
        }

        if (order.PlacementAndCareToAgency != true || order.HearingId is not { } hearingId)
        {
            return false;
        }

        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.Id == hearingId)
            {
                return IsOf(ChildCustodyProceeding.FosterCarePlacement, hearing);
            }
        }

        return false;
    }

    private static Petition? Petitioned(CaseView view, PetitionKind kind)
    {
        foreach (var petition in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (petition.Kind == kind && StayFindings.InStay(view, petition.FiledOn))
            {
                return petition;
            }
        }

        return null;
    }
}
