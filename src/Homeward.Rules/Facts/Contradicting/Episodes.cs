using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Facts.Contradicting;

/// <summary>Removals and exits take turns. A trial home visit or a facility stay may end an episode without a discharge (45 CFR 1356.21(e); CWPM 8.3C.2).</summary>
internal static class Episodes
{
    public static void Check(CaseFacts facts, List<Contradiction> found)
    {
        var removals = facts.Removals.Where(static removal => !removal.StaysWithSameRelative).ToList();
        var used = 0;
        for (var index = 0; index < facts.Discharges.Count; index++)
        {
            var discharge = facts.Discharges[index];
            var begun = removals.Count(removal => removal.On <= discharge.On);
            if (begun == 0)
            {
                found.Add(new(discharge, nameof(Discharge.On), removals.Count == 0
                    ? "The child left care without a removal. Add the removal that opened the episode."
                    : $"The exit on {Because.Day(discharge.On)} is before the removal on {Because.Day(removals[0].On)}. Correct one of the two days."));
            }
            else if (begun <= used)
            {
                found.Add(new(discharge, nameof(Discharge.On), $"The child had already left care on {Because.Day(facts.Discharges[index - 1].On)} and was not removed again. Take one of the two exits out."));
            }
            else
            {
                used = begun > 1 && removals[begun - 1].On == discharge.On && index + 1 < facts.Discharges.Count ? begun - 1 : begun;
            }
        }

        for (var index = 1; index < removals.Count; index++)
        {
            var (before, again) = (removals[index - 1], removals[index]);
            if (!Ended(facts, before.On, again.On))
            {
                found.Add(new(again, nameof(Removal.On), $"Two removals are open: the episode that began on {Because.Day(before.On)} has not ended by {Because.Day(again.On)}. Add the exit between them, or take one removal out."));
            }
        }
    }

    private static bool Ended(CaseFacts facts, DateOnly from, DateOnly until) =>
        facts.Discharges.Any(discharge => discharge.On >= from && discharge.On <= until)
        || facts.TrialHomeVisits.Any(visit => visit.From >= from && visit.From < until)
        || facts.FacilityStays.Any(stay => stay.From >= from && stay.From < until);
}
