namespace Homeward.Rules.Facts;

/// <summary>Every version of every fact of one child, from which the record can be read as it was known at any instant.</summary>
public sealed class CaseHistory
{
    private readonly IReadOnlyList<Fact> versions;

    /// <summary>A history of the given versions, in any order.</summary>
    public CaseHistory(IEnumerable<Fact> versions) => this.versions = [.. versions];

    /// <summary>Every version, superseded ones included.</summary>
    public IReadOnlyList<Fact> Versions => versions;

    /// <summary>The facts as they stand now: the last version of each.</summary>
    public CaseFacts Current() => Of(Standing(versions));

    /// <summary>
    /// The facts as they were known at the end of a day in the agency's zone: nothing recorded later, nothing superseded by then. Null when the child was
    /// not yet on record.
    /// </summary>
    public CaseFacts? AsKnownOn(DateOnly day, TimeZoneInfo? zone = null)
    {
        zone ??= TimeZoneInfo.Utc;
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var end = new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
        var known = Standing(versions.Where(fact => fact.RecordedAt < end)).ToList();
        return known.Exists(static fact => fact is Child) ? Of(known) : null;
    }

    // A correction does not change when the removal or exit was first entered (45 CFR 1355.46(b)(5)).
    private CaseFacts Of(IEnumerable<Fact> standing)
    {
        var facts = CaseFacts.From(standing);
        Dictionary<Guid, DateTimeOffset>? first = null;
        foreach (var corrected in facts.Removals.Concat<Fact>(facts.Discharges).Where(static fact => fact.Supersedes is not null))
        {
            var version = corrected;
            while (version.Supersedes is { } before && versions.FirstOrDefault(fact => fact.Id == before) is { } earlier)
            {
                version = earlier;
            }

            (first ??= [])[corrected.Id] = version.RecordedAt;
        }

        facts.FirstRecorded = first;
        return facts;
    }

    private static IEnumerable<Fact> Standing(IEnumerable<Fact> known)
    {
        var facts = known.ToList();
        var superseded = facts.Where(static fact => fact.Supersedes is not null).Select(static fact => fact.Supersedes!.Value).ToHashSet();
        return facts.Where(fact => !superseded.Contains(fact.Id) && !fact.EnteredInError);
    }
}
