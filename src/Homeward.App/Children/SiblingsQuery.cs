using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Children;

/// <summary>Brothers and sisters with a case of their own: children who have a parent in common on record.</summary>
public static class SiblingsQuery
{
    /// <summary>Those whose cases are open to the actor, by name.</summary>
    public static async Task<IReadOnlyList<ChildRecord>> OfAsync(
        HomewardDb db, Actor actor, CaseFacts facts, Guid childId, DateTimeOffset now, DateOnly today, CancellationToken stop = default)
    {
        var parents = facts.People.Where(static person => person.Relation is Relation.Mother or Relation.Father or Relation.Parent).Select(static person => person.PersonId).ToList();
        if (parents.Count == 0) return [];
        var siblings = db.Set<Person>().Where(person => parents.Contains(person.PersonId)).Select(static person => EF.Property<Guid>(person, FactMapping.ChildId));
        return await CaseAccess.OpenTo(db, actor, now, today)
            .Where(child => child.Id != childId && siblings.Contains(child.Id))
            .OrderBy(static child => child.Name).AsNoTracking().ToListAsync(stop);
    }
}
