using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Secrets;

namespace Homeward.App.Search;

/// <summary>What a search found; more than is shown where the words were too few.</summary>
public sealed record SearchFound(
    IReadOnlyList<PersonFound> People, bool MorePeople, IReadOnlyList<TextFound> Texts, bool MoreTexts, IReadOnlyList<PaperFound> Papers, bool MorePapers)
{
    /// <summary>The children that are shown, each once.</summary>
    internal IEnumerable<Guid> Children =>
        People.Select(static person => person.ChildId).Concat(Texts.Select(static text => text.ChildId)).Concat(Papers.Select(static paper => paper.ChildId)).Distinct();
}

/// <summary>
/// Looks for people, notes and papers in the cases that are open to somebody, and writes each child that is shown down as looked at. With the key of the folder it shows
/// where a word stands in a paper.
/// </summary>
public sealed class Searching(HomewardDb db, TimeProvider clock, SealedWords? secrets = null)
{
    public const int Shown = 20;
    private const int MostAlike = 5;

    public async Task<SearchFound> FindAsync(Actor actor, SearchAsked asked, string page, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var reach = await SearchReach.OfAsync(db, actor, now, clock.Today(), stop);
        var people = await PeopleSearch.FindAsync(db, reach, asked, Shown + 1, stop);
        var texts = await TextSearch.FindAsync(db, reach, asked.Words, Shown + 1, stop);
        var papers = await PaperSearch.FindAsync(db, reach, actor.Role, asked.Words, secrets, Shown + 1, stop);
        var all = new SearchFound([.. people.Take(Shown)], people.Count > Shown, [.. texts.Take(Shown)], texts.Count > Shown, [.. papers.Take(Shown)], papers.Count > Shown);
        var rights = await CaseAccess.RightsAsync(db, actor, [.. all.Children], now, clock.Today(), stop);
        var found = all with
        {
            People = [.. all.People.Where(person => rights.ContainsKey(person.ChildId))],
            Texts = [.. all.Texts.Where(text => rights.ContainsKey(text.ChildId))],
            Papers = [.. all.Papers.Where(paper => rights.ContainsKey(paper.ChildId))],
        };
        foreach (var child in found.Children)
            db.CaseReads.Add(new CaseRead { At = now, WorkerId = actor.WorkerId, ChildId = child, Page = page, Right = rights[child], From = actor.From });
        await db.SaveChangesAsync(stop);
        return found;
    }

    /// <summary>
    /// People on record who may be the one somebody is about to add, with the reasons; those the case has already are left out. It offers; a person decides.
    /// </summary>
    public async Task<IReadOnlyList<PersonFound>> AlikeAsync(Actor actor, string? name, IReadOnlyCollection<Guid> known, string page, CancellationToken stop = default)
    {
        if (SearchAsked.Read(name, out _) is not { Words.Count: > 0 } asked) return [];
        var now = clock.GetUtcNow();
        var reach = await SearchReach.OfAsync(db, actor, now, clock.Today(), stop);
        var found = (await PeopleSearch.FindAsync(db, reach, asked with { Number = string.Empty, Born = [] }, Shown, stop))
            .Where(person => person.PersonId is { } id && !known.Contains(id)).DistinctBy(static person => person.PersonId).Take(MostAlike).ToList();
        var rights = await CaseAccess.RightsAsync(db, actor, [.. found.Select(static person => person.ChildId).Distinct()], now, clock.Today(), stop);
        foreach (var (child, right) in rights)
            db.CaseReads.Add(new CaseRead { At = now, WorkerId = actor.WorkerId, ChildId = child, Page = page, Right = right, From = actor.From });
        await db.SaveChangesAsync(stop);
        return [.. found.Where(person => rights.ContainsKey(person.ChildId))];
    }
}
