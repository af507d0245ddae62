using System.Collections.Concurrent;
using System.Reflection;
using Homeward.Rules.Facts;

namespace Homeward.App.Merges;

/// <summary>Reads facts that name one person as naming another.</summary>
internal static class MergedPersons
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Names = new();

    /// <summary>The facts with every id of a merged person replaced. Where the kept person is known in the case, what was written of who the other is falls away.</summary>
    public static IReadOnlyList<Fact> Replace(IReadOnlyList<Fact> facts, IReadOnlyList<PersonMerge> merges)
    {
        var kept = merges.ToDictionary(static merge => merge.MergedPersonId, static merge => merge.PersonId);
        var known = facts.OfType<Person>().Select(static person => person.PersonId).ToHashSet();
        return [.. facts.Where(fact => fact is not Person person || !kept.TryGetValue(person.PersonId, out var other) || !known.Contains(other)).Select(fact => Replace(fact, kept))];
    }

    private static Fact Replace(Fact fact, Dictionary<Guid, Guid> kept)
    {
        Fact? replaced = null;
        foreach (var name in Names.GetOrAdd(fact.GetType(), NamesOf))
        {
            if (name.GetValue(fact) is Guid person && kept.TryGetValue(person, out var other)) name.SetValue(replaced ??= fact with { Id = fact.Id }, other);
        }

        return replaced ?? fact;
    }

    // Which record an id names, no type says; the id of a person is the id of nothing else.
    private static PropertyInfo[] NamesOf(Type kind) =>
        [.. kind.GetProperties().Where(static property => property.CanWrite && property.PropertyType is var type && (type == typeof(Guid) || type == typeof(Guid?))
            && property.Name is not (nameof(Fact.Id) or nameof(Fact.Supersedes)))];
}
