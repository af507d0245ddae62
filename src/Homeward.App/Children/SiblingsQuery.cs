using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Children;

/// <summary>Brothers and sisters with a case of their own: children who have a parent in common on record.</summary>
public static class SiblingsQuery
{
    private static readonly CompiledByModel<Func<HomewardDb, Guid, IAsyncEnumerable<Guid>>> OfParent = new(static () =>
        EF.CompileAsyncQuery(static (HomewardDb db, Guid parent) =>
            db.Set<Person>().Where(person => person.PersonId == parent).Select(static person => EF.Property<Guid>(person, FactMapping.ChildId))));

    /// <summary>Those whose cases are open to the actor, by name.</summary>
    public static async Task<IReadOnlyList<ChildRecord>> OfAsync(
        HomewardDb db, Actor actor, CaseFacts facts, Guid childId, DateTimeOffset now, DateOnly today, CancellationToken stop = default)
    {
        var parents = facts.People.Where(static person => person.Relation is Relation.Mother or Relation.Father or Relation.Parent).Select(static person => person.PersonId).ToHashSet();
        var children = new HashSet<Guid>();
        foreach (var parent in parents) children.UnionWith(await OfParent.For(db)(db, parent).ToListAsync(stop));
        children.Remove(childId);
        var open = new List<ChildRecord>();
        foreach (var child in children)
        {
            if (await CaseAccess.OpenAsync(db, actor, child, now, today, stop) is { } sibling) open.Add(sibling.Child);
        }

        return [.. open.OrderBy(static child => child.Name, StringComparer.Ordinal).ThenBy(static child => child.Id)];
    }
}
