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
public sealed class Searching(HomewardDb db, CaseDoor door, TimeProvider clock, SealedWords? secrets = null)
{
    public const int Shown = 20;
    private const int MostAlike = 5;

    public async Task<SearchFound> FindAsync(Actor actor, SearchAsked asked, string page, CancellationToken stop = default)
    {
        var reach = await SearchReach.OfAsync(db, actor, clock.GetUtcNow(), clock.Today(), stop);
        var people = await PeopleSearch.FindAsync(db, reach, asked, Shown + 1, stop);
        var texts = await TextSearch.FindAsync(db, reach, asked.Words, Shown + 1, stop);
        var papers = await PaperSearch.FindAsync(db, reach, actor.Role, asked.Words, secrets, Shown + 1, stop);
        var all = new SearchFound([.. people.Take(Shown)], people.Count > Shown, [.. texts.Take(Shown)], texts.Count > Shown, [.. papers.Take(Shown)], papers.Count > Shown);
        var open = await door.ListAsync(actor, [.. all.Children], page, stop);
        return all with
        {
            People = [.. all.People.Where(person => open.Contains(person.ChildId))],
            Texts = [.. all.Texts.Where(text => open.Contains(text.ChildId))],
            Papers = [.. all.Papers.Where(paper => open.Contains(paper.ChildId))],
        };
    }

    /// <summary>
    /// People on record who may be the one somebody is about to add, with the reasons; those the case has already are left out. It offers; a person decides.
    /// </summary>
    public async Task<IReadOnlyList<PersonFound>> AlikeAsync(Actor actor, string? name, IReadOnlyCollection<Guid> known, string page, CancellationToken stop = default)
    {
        if (SearchAsked.Read(name, out _) is not { Words.Count: > 0 } asked) return [];
        var reach = await SearchReach.OfAsync(db, actor, clock.GetUtcNow(), clock.Today(), stop);
        var found = (await PeopleSearch.FindAsync(db, reach, asked with { Number = string.Empty, Born = [] }, Shown, stop))
            .Where(person => person.PersonId is { } id && !known.Contains(id)).DistinctBy(static person => person.PersonId).Take(MostAlike).ToList();
        var open = await door.ListAsync(actor, [.. found.Select(static person => person.ChildId).Distinct()], page, stop);
        return [.. found.Where(person => open.Contains(person.ChildId))];
    }
}
