using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Facts.Contradicting;

/// <summary>A child is in one place at a time: stays of one kind end after they begin and do not overlap. The leaving day may be the day of the next.</summary>
internal static class Stays
{
    public static void Check(CaseFacts facts, List<Contradiction> found)
    {
        Follow(facts.Placements, static stay => stay.From, static stay => stay.To, facts.Discharges, "placement", found);
        Follow(facts.TrialHomeVisits, static stay => stay.From, static stay => stay.To, facts.Discharges, "trial home visit", found);
        Follow(facts.FacilityStays, static stay => stay.From, static stay => stay.To, facts.Discharges, "facility stay", found);
        Follow(facts.MissingEpisodes, static stay => stay.Since, static stay => stay.ReturnedOn, facts.Discharges, "missing episode", found);
    }

    private static void Follow<T>(
        FactList<T> stays, Func<T, DateOnly> from, Func<T, DateOnly?> to, FactList<Discharge> discharges, string what, List<Contradiction> found)
        where T : Fact
    {
        T? before = null;
        DateOnly? end = null;
        var open = false;
        foreach (var stay in stays)
        {
            var left = to(stay);
            if (left < from(stay))
            {
                found.Add(new(stay, stay is MissingEpisode ? nameof(MissingEpisode.ReturnedOn) : nameof(Placement.To), $"The {what} ends on {Because.Day(left.Value)}, before it begins on {Because.Day(from(stay))}. Correct one of the two days."));
                continue;
            }

            if (before is not null && (end is null || from(stay) < end))
            {
                found.Add(new(stay, Days.Named(stay), open
                    ? $"The {what} that began on {Because.Day(from(before))} is still open on {Because.Day(from(stay))}. Give that one its end, or take one out."
                    : $"It overlaps the {what} from {Because.Day(from(before))} to {Because.Day(end!.Value)}. A child is in one place at a time: correct the days."));
            }

            var ends = left ?? FirstExit(discharges, from(stay));
            if (before is null || (end is not null && (ends is null || ends > end)))
            {
                (before, end, open) = (stay, ends, left is null);
            }
        }
    }

    private static DateOnly? FirstExit(FactList<Discharge> discharges, DateOnly from)
    {
        foreach (var discharge in discharges)
        {
            if (discharge.On >= from)
            {
                return discharge.On;
            }
        }

        return null;
    }
}
