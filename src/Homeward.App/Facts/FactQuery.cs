using System.Runtime.CompilerServices;
using Homeward.App.Data;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Homeward.App.Facts;

/// <summary>A fact and whose it is.</summary>
internal sealed record Owned<T>(Guid ChildId, T Fact);

/// <summary>The queries for one kind of fact. A compiled query belongs to one model, so each database has its own.</summary>
internal static class FactQuery<T>
    where T : Fact
{
    private static readonly ConditionalWeakTable<IModel, Func<HomewardDb, Guid, Guid, IAsyncEnumerable<Owned<T>>>> Compiled = [];

    public static IAsyncEnumerable<Owned<T>> Between(HomewardDb db, Guid first, Guid last) =>
        Compiled.GetValue(db.Model, static _ => EF.CompileAsyncQuery(
            (HomewardDb context, Guid from, Guid to) => context.Set<T>().AsNoTracking()
                .Where(fact => EF.Property<Guid>(fact, FactMapping.ChildId) >= from && EF.Property<Guid>(fact, FactMapping.ChildId) <= to)
                .Select(fact => new Owned<T>(EF.Property<Guid>(fact, FactMapping.ChildId), fact))))(db, first, last);

    public static IAsyncEnumerable<Owned<T>> Among(HomewardDb db, IReadOnlyCollection<Guid> children) =>
        db.Set<T>().AsNoTracking()
            .Where(fact => children.Contains(EF.Property<Guid>(fact, FactMapping.ChildId)))
            .Select(fact => new Owned<T>(EF.Property<Guid>(fact, FactMapping.ChildId), fact))
            .AsAsyncEnumerable();
}
