using Homeward.App.Data;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>Finds children and the people of their cases: the name as typed first, then names that begin so, then what is a slip or a sound away.</summary>
internal static class PeopleSearch
{
    private const int Looked = 200;
    private const int LookedOfFew = 2_000;

    private static readonly SearchKind[] Kinds = [SearchKind.Child, SearchKind.Person];

    public static async Task<IReadOnlyList<PersonFound>> FindAsync(HomewardDb db, SearchReach reach, SearchAsked asked, int most, CancellationToken stop)
    {
        var found = new Dictionary<(Guid, Guid), SearchHit>();
        foreach (var conditions in reach.IsFew ? [AtOnce(asked)] : Tiers(asked).Select(static tier => (IReadOnlyList<IReadOnlyList<AnyTerm>>)[tier]))
        {
            foreach (var hit in await reach.FindAsync(Kinds, conditions, reach.IsFew ? LookedOfFew : Looked, stop)) found.TryAdd((hit.ChildId, hit.SourceId), hit);
            if (found.Count >= most) break;
        }

        var people = new List<PersonFound>();
        people.AddRange(await ChildrenAsync(db, asked, [.. found.Values.Where(static hit => hit.Kind is SearchKind.Child).Select(static hit => hit.ChildId)], stop));
        var children = people.Select(static child => child.ChildId).ToHashSet();
        var others = await OthersAsync(db, asked, [.. found.Values.Where(static hit => hit.Kind is SearchKind.Person)], stop);
        // A brother or sister who has a case of their own is there already.
        people.AddRange(others.Where(person => !children.Contains(person.PersonId!.Value)));
        var kept = await KeptRecord.OfAsync(db, [.. people.Select(static person => person.ChildId).Distinct()], stop);
        return [.. people.Select(person => kept.TryGetValue(person.ChildId, out var record) ? Moved(person, record) : person).OrderBy(static person => person.Rank).ThenBy(static person => person.PersonId is not null)
            .ThenBy(static person => person.PersonName ?? person.ChildName, StringComparer.OrdinalIgnoreCase).ThenBy(static person => person.ChildId)
            .DistinctBy(static person => (person.ChildId, person.PersonId)).Take(most)];
    }

    private static PersonFound Moved(PersonFound found, KeptRecord kept) => found with
    {
        ChildId = kept.Id,
        ChildName = kept.Name,
        AgencyNumber = kept.AgencyNumber,
        Reasons = found.PersonId is not null ? found.Reasons : [.. found.Reasons, (found.ChildName ?? found.AgencyNumber) is { } name ? Said.Of($"also recorded as {name}") : Said.Of("also recorded as a child without a name")],
    };

    // Names that are the same or begin so are among those that are like it.
    private static IReadOnlyList<IReadOnlyList<AnyTerm>> AtOnce(SearchAsked asked)
    {
        IReadOnlyList<AnyTerm> like = [.. asked.Words.Select(Like), .. asked.Born.Select(static day => AnyTerm.Of(SearchTerms.Born(day)))];
        return asked.Number.Length == 0 ? [like] : [like, [AnyTerm.Beginning(SearchTerms.Number(asked.Number))]];
    }

    private static IEnumerable<IReadOnlyList<AnyTerm>> Tiers(SearchAsked asked)
    {
        IReadOnlyList<AnyTerm> born = [.. asked.Born.Select(static day => AnyTerm.Of(SearchTerms.Born(day)))];
        // Of many with a name in common, the one whose whole name was typed is not to be missed.
        if (asked.Words.Count > 0) yield return [AnyTerm.Of(SearchTerms.Whole(asked.Words)), .. born];
        if (asked.Words.Count > 0) yield return [.. asked.Words.Select(static word => AnyTerm.Of(SearchTerms.Name(word))), .. born];
        if (asked.Number.Length > 0) yield return [AnyTerm.Beginning(SearchTerms.Number(asked.Number))];
        if (asked.Words.Count == 0)
        {
            yield return born;
            yield break;
        }

        yield return [.. asked.Words.Select(static word => AnyTerm.Beginning(SearchTerms.Name(word))), .. born];
        yield return [.. asked.Words.Select(Like), .. born];
    }

    private static AnyTerm Like(string word)
    {
        var terms = OneTypo.Remains(word).Select(SearchTerms.Remains);
        if (SoundKey.Of(word) is { } sound) terms = terms.Append(SearchTerms.Sound(sound));
        return new AnyTerm([.. terms], [SearchTerms.Name(word)]);
    }

    private static async Task<IEnumerable<PersonFound>> ChildrenAsync(HomewardDb db, SearchAsked asked, List<Guid> ids, CancellationToken stop)
    {
        if (ids.Count == 0) return [];
        var children = await (from child in db.Children
                              where ids.Contains(child.Id)
                              join summary in db.Summaries on child.Id equals summary.ChildId into summaries
                              from summary in summaries.DefaultIfEmpty()
                              select new { child.Id, child.Name, child.AgencyNumber, DateOfBirth = summary == null ? null : summary.DateOfBirth }).AsNoTracking().ToListAsync(stop);
        return children.Select(child => Told(asked, child.Name, child.AgencyNumber, child.DateOfBirth) is not { } why ? null : new PersonFound
        {
            ChildId = child.Id, ChildName = child.Name, AgencyNumber = child.AgencyNumber, DateOfBirth = child.DateOfBirth, Reasons = why.Reasons, Rank = why.Rank,
        }).OfType<PersonFound>();
    }

    private static (int Rank, IReadOnlyList<Said> Reasons)? Told(SearchAsked asked, string? name, string? number, DateOnly? born)
    {
        if (number is not null && asked.Number.Length > 0 && SearchTerms.Folded(number).StartsWith(asked.Number, StringComparison.Ordinal)) return (0, [Said.Of("the record number")]);
        var known = asked.Words.Count == 0 ? (0, []) : name is null ? null : NameMatch.Of(asked.Words, name);
        if (known is null || asked.Born.Any(day => day != born)) return null;
        return asked.Born.Count == 0 ? known : (known.Value.Item1, [.. known.Value.Item2, Said.Of("the birth date")]);
    }

    private static async Task<IEnumerable<PersonFound>> OthersAsync(HomewardDb db, SearchAsked asked, List<SearchHit> hits, CancellationToken stop)
    {
        if (hits.Count == 0) return [];
        var cases = hits.Select(static hit => hit.ChildId).Distinct().ToList();
        var facts = hits.ConvertAll(static hit => hit.SourceId);
        var people = await (from person in db.Set<Person>()
                            where cases.Contains(EF.Property<Guid>(person, FactMapping.ChildId)) && facts.Contains(person.Id)
                            join child in db.Children on EF.Property<Guid>(person, FactMapping.ChildId) equals child.Id
                            select new { child.Id, ChildName = child.Name, child.AgencyNumber, person.PersonId, person.Name, person.Relation }).AsNoTracking().ToListAsync(stop);
        return people.Select(person => person.Name is null || NameMatch.Of(asked.Words, person.Name) is not { } why ? null : new PersonFound
        {
            ChildId = person.Id, ChildName = person.ChildName, AgencyNumber = person.AgencyNumber, PersonId = person.PersonId, PersonName = person.Name, Relation = person.Relation,
            Reasons = why.Reasons, Rank = why.Rank,
        }).OfType<PersonFound>();
    }
}
