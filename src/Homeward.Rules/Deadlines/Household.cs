using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>The adults in a home, when the home was finally approved with them, and what was checked of them (42 USC 671(a)(20)).</summary>
internal static class Household
{
    /// <summary>
    /// The day of final approval of a home with the adult: the first full licence from the day the adult came or applied; where the record holds none, the approval
    /// on record for the adult. Null while there is none.
    /// </summary>
    public static DateOnly? ApprovedOn(CaseView view, HouseholdMember adult)
    {
        // A home is approved before a child comes, so a placement still ahead tells which home a licence is of.
        var placements = view.Facts.Placements.UpTo(DateOnly.MaxValue);
        foreach (var licence in view.Facts.Licences.UpTo(view.AsOf))
        {
            for (var index = 0; index < placements.Length; index++)
            {
                if (!licence.Provisional
                    && licence.From >= adult.From
                    && IsIn(adult, placements[index])
                    && PlacementOn.IsHome(placements[index])
                    && PlacementOn.IsAbout(placements, index, licence.PlacementId, licence.From))
                {
                    return licence.From;
                }
            }
        }

        DateOnly? first = null;
        foreach (var placement in placements)
        {
            if (IsIn(adult, placement) && PlacementOn.IsHome(placement) && placement.LicensedOn >= adult.From && placement.LicensedOn <= view.AsOf)
            {
                first = DayCount.Earlier(first, placement.LicensedOn);
            }
        }

        return first ?? (adult.ApprovedOn <= view.AsOf ? adult.ApprovedOn : null);
    }

    /// <summary>Whether the adult is one of the home of a placement; one who names none is of every home of the case.</summary>
    public static bool IsIn(HouseholdMember adult, Placement placement) => adult.PlacementId is null || adult.PlacementId == placement.PlacementId;

    /// <summary>Whether the adult is, or is to become, a foster or adoptive parent.</summary>
    public static bool IsParent(HouseholdMember adult) => adult.Role is HouseholdRole.FosterParent or HouseholdRole.AdoptiveParent;

    /// <summary>The first check of a kind with a result.</summary>
    public static BackgroundCheck? Answered(CaseView view, Guid personId, BackgroundCheckKind kind, string? state)
    {
        foreach (var check in view.Facts.BackgroundChecks.UpTo(view.AsOf))
        {
            if (check.PersonId == personId && check.Kind == kind && check.ResultOn <= view.AsOf && IsOf(check.State, state))
            {
                return check;
            }
        }

        return null;
    }

    /// <summary>The first request to another state's registry: asking is what the law wants of the applicant's state; answering is the other's.</summary>
    public static BackgroundCheck? Requested(CaseView view, Guid personId, string state)
    {
        foreach (var check in view.Facts.BackgroundChecks.UpTo(view.AsOf))
        {
            if (check.PersonId == personId && check.Kind is BackgroundCheckKind.Registry && IsOf(check.State, state))
            {
                return check;
            }
        }

        return null;
    }

    /// <summary>Whether the adult lived in the other state at some time in the five years before applying or moving in.</summary>
    public static bool LivedThere(HouseholdMember adult, Residence residence) =>
        residence.PersonId == adult.PersonId && residence.From <= adult.From && !(residence.To < DayCount.AddMonths(adult.From, -60));

    /// <summary>Whether a felony bars approval whenever it was committed (42 USC 671(a)(20)(A)(i)); the others bar it for five years.</summary>
    public static bool BarsForever(FelonyKind felony) =>
        felony is FelonyKind.ChildAbuseOrNeglect or FelonyKind.SpousalAbuse or FelonyKind.CrimeAgainstChildren or FelonyKind.Violence;

    /// <summary>
    /// The first day approval is no longer barred by a conviction for assault, battery or drugs: five years after the offence or, by the reading in force, after a
    /// later conviction. Null while its day is not recorded.
    /// </summary>
    public static DateOnly? FreeFrom(CaseView view, BackgroundCheck check)
    {
        var last = !view.Settings.FiveYearBarFromConviction ? check.CommittedOn
            : check.ConvictedOn is null || check.CommittedOn > check.ConvictedOn ? check.CommittedOn
            : check.ConvictedOn;
        return last is { } on ? DayCount.AddMonths(on, 60) : null;
    }

    private static bool IsOf(string? checkedState, string? state) => string.Equals(checkedState, state, StringComparison.OrdinalIgnoreCase);
}
