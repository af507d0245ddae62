using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>Whether a calendar month owes the child a visit, for the due list and for the statewide measure alike.</summary>
internal static class CareMonth
{
    /// <summary>Whether every month in care owes a visit: nothing on record, and no reading, could excuse one.</summary>
    public static bool AlwaysOwesVisit(CaseView view) =>
        view.Facts.FacilityStays.Count == 0 && (view.Settings.MissingMonthsOweVisit || view.Facts.MissingEpisodes.Count == 0);

    /// <summary>
    /// False for a month the child spent all through in a facility outside foster care (0.4, INTERP), and for one the child was missing all through where the
    /// agency reads it so (<see cref="RulebookSettings.MissingMonthsOweVisit"/>). A single day in foster care makes the month count: the reading that protects.
    /// </summary>
    public static bool OwesVisit(CaseView view, DateOnly month, DateOnly last)
    {
        foreach (var stay in view.Facts.FacilityStays.UpTo(view.AsOf))
        {
            if (stay.Kind is not FacilityKind.Hospital && stay.From <= month && (stay.To is null || stay.To > last))
            {
                return false;
            }
        }

        if (view.Settings.MissingMonthsOweVisit)
        {
            return true;
        }

        foreach (var absence in view.Facts.MissingEpisodes.UpTo(view.AsOf))
        {
            if (absence.Since <= month && (absence.ReturnedOn is null || absence.ReturnedOn > last))
            {
                return false;
            }
        }

        return true;
    }
}
