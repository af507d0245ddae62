using Homeward.Rules.Facts;

namespace Homeward.Rules.Tests.Properties;

/// <summary>One stay as the count sees it.</summary>
/// <param name="Removal">The removal's id.</param>
/// <param name="Entry">The day of deemed entry, the first that can count.</param>
/// <param name="End">The first day the child was no longer in care.</param>
internal sealed record Stay(Guid Removal, DateOnly Entry, DateOnly End);

/// <summary>The 15-of-22 count made the slow way: is this day counted, yes or no, for every day there is.</summary>
internal sealed class CountedDays
{
    private readonly List<Fact> facts;
    private readonly DateOnly asOf;
    private readonly List<(Removal Removal, DateOnly End)> care = [];
    private readonly HashSet<int> counted = [];

    public CountedDays(IEnumerable<Fact> life, DateOnly asOf)
    {
        this.asOf = asOf;
        facts = [.. life.Where(fact => fact.HappenedOn <= asOf)];
        var removals = facts.OfType<Removal>().OrderBy(static removal => removal.On).ToList();
        var discharges = facts.OfType<Discharge>().Select(static discharge => discharge.On).Order().ToList();
        for (var at = 0; at < removals.Count; at++)
        {
            var end = discharges.Count > at ? discharges[at] : DateOnly.MaxValue;
            care.Add((removals[at], Limited(removals[at].On, end)));
        }

        Stays = [.. care.Select((stay, at) => new Stay(stay.Removal.Id, Entry(at), stay.End))];
        foreach (var stay in Stays)
            for (var day = stay.Entry; day < stay.End && day <= asOf.AddYears(30); day = day.AddDays(1))
                if (!IsExcluded(day)) counted.Add(day.DayNumber);
    }

    public IReadOnlyList<Stay> Stays { get; }

    /// <summary>The day the petition is due for a stay; null where it lies beyond a childhood.</summary>
    public DateOnly? FifteenthMonthEnds(Stay stay)
    {
        var single = Single(stay);
        var window = single.AddMonths(-22);
        if (window <= stay.Entry && Count(stay.Entry.AddMonths(-22), stay.Entry) == 0) return single;
        for (var day = stay.Entry; day <= stay.Entry.AddMonths(252); day = day.AddDays(1))
            if (Count(day.AddMonths(-22), day) >= 456) return day;
        return null;
    }

    // As many days that are not excluded as fifteen months from entry have days.
    private DateOnly Single(Stay stay)
    {
        var needed = stay.Entry.AddMonths(15).DayNumber - stay.Entry.DayNumber;
        var day = stay.Entry;
        for (var days = 0; days < needed; day = day.AddDays(1))
            if (!IsExcluded(day)) days++;
        return day;
    }

    private int Count(DateOnly from, DateOnly until)
    {
        var count = 0;
        for (var day = from.DayNumber; day < until.DayNumber; day++)
            if (counted.Contains(day)) count++;
        return count;
    }

    private DateOnly Entry(int at)
    {
        var removal = care[at].Removal;
        var next = at + 1 < care.Count ? care[at + 1].Removal.On : DateOnly.MaxValue;
        var entry = removal.On.AddDays(60);
        var before = at > 0 ? care[at - 1].End : DateOnly.MinValue;
        foreach (var finding in facts.OfType<Finding>())
        {
            if (finding.On >= removal.On && finding.On < next && finding.On < entry) entry = finding.On;
            if (finding.On < removal.On && finding.On > before) entry = removal.On;
        }

        return removal.ElectedEntryOn < entry ? removal.ElectedEntryOn.Value : entry;
    }

    // A trial home visit beyond six months, or beyond its order, is a return home: the day after the limit is outside.
    private DateOnly Limited(DateOnly removed, DateOnly end)
    {
        foreach (var visit in facts.OfType<TrialHomeVisit>().Where(visit => visit.From >= removed && visit.From <= end))
        {
            var limit = visit.OrderedThrough ?? visit.From.AddMonths(6);
            if (limit < asOf && (visit.To is null || visit.To > limit) && limit.AddDays(1) < end) end = limit.AddDays(1);
        }

        return end;
    }

    private bool IsExcluded(DateOnly day) => facts.Any(fact => fact switch
    {
        TrialHomeVisit visit => Covers(visit.From, visit.To, day),
        MissingEpisode absence => Covers(absence.Since, absence.ReturnedOn, day),
        FacilityStay { Kind: not FacilityKind.Hospital } stay => Covers(stay.From, stay.To, day),
        _ => false,
    });

    // The leaving day is excluded, the day of return counts; one that lasts ends with the stay it began in, and nothing is known beyond the day looked at.
    private bool Covers(DateOnly from, DateOnly? to, DateOnly day)
    {
        if (day < from || day > asOf || day >= to) return false;
        return to is not null || care.All(stay => from < stay.Removal.On || from > stay.End || day < stay.End);
    }
}
