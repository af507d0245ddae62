using Homeward.App.Access;
using Homeward.App.Data;

namespace Homeward.App.Search;

/// <summary>What a search found; more than is shown where the words were too few.</summary>
public sealed record SearchFound(IReadOnlyList<PersonFound> People, bool MorePeople, IReadOnlyList<TextFound> Texts, bool MoreTexts);

/// <summary>Looks for people and texts in the cases that are open to somebody, and writes each child that is shown down as looked at.</summary>
public sealed class Searching(HomewardDb db, TimeProvider clock)
{
    public const int Shown = 20;
    private const int MostAlike = 5;

    public async Task<SearchFound> FindAsync(Actor actor, SearchAsked asked, string page, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var reach = await SearchReach.OfAsync(db, actor, now, clock.Today(), stop);
        var people = await PeopleSearch.FindAsync(db, reach, asked, Shown + 1, stop);
        var texts = await TextSearch.FindAsync(db, reach, asked.Words, Shown + 1, stop);
        var rights = await CaseAccess.RightsAsync(
            db, actor, [.. people.Select(static person => person.ChildId).Concat(texts.Select(static text => text.ChildId)).Distinct()], now, clock.Today(), stop);
        var found = new SearchFound(
            [.. people.Take(Shown).Where(person => rights.ContainsKey(person.ChildId))], people.Count > Shown,
            [.. texts.Take(Shown).Where(text => rights.ContainsKey(text.ChildId))], texts.Count > Shown);
        foreach (var child in found.People.Select(static person => person.ChildId).Concat(found.Texts.Select(static text => text.ChildId)).Distinct())
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
