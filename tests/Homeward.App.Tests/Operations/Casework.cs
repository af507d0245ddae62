using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Facts;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Homeward.App.Tests.Operations;

/// <summary>Keisha at work in the small agency, with Ana in care; and what each act makes of the due list.</summary>
internal sealed class Casework : IAsyncDisposable
{
    private readonly TestDatabase test;

    private Casework(TestDatabase test, Office office) => (this.test, Office) = (test, office);

    public Office Office { get; }

    public Guid Ana { get; private set; }

    public Database Database => test.Database;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Casework> OpenAsync(DatabaseKind kind)
    {
        var made = await TestDatabase.NewAsync(kind);
        var work = new Casework(made, await Office.OpenAsync(made.Database, Cases.Today));
        work.Ana = await work.WithAsync(Cases.InCare(Guid.NewGuid()));
        return work;
    }

    /// <summary>Another child of Keisha's.</summary>
    public async Task<Guid> WithAsync(IReadOnlyList<Fact> facts)
    {
        await using var db = Database.Open();
        var child = await Cases.AddAsync(db, facts);
        await Office.AssignAsync(Office.Keisha, child.Id);
        await Office.AssignAsync(Office.Lena, child.Id, part: AssignmentPart.Supporting);
        return child.Id;
    }

    /// <summary>A context of its own, of which each question is seen before it is asked.</summary>
    public HomewardDb OpenWatched(DbCommandInterceptor watcher)
    {
        using var known = Database.Open();
        return new HomewardDb(new DbContextOptionsBuilder<HomewardDb>((DbContextOptions<HomewardDb>)known.GetService<IDbContextOptions>()).AddInterceptors(watcher).Options);
    }

    /// <summary>Does an act on children as they stand: Ana, where none are named.</summary>
    public async Task<Outcome> DoAsync(Operation act, params IReadOnlyList<Guid> children) =>
        await Office.RunAsync(Office.Keisha, act with { Children = await SeenAsync(children.Count == 0 ? [Ana] : children) });

    public async Task<IReadOnlyList<ChildVersion>> SeenAsync(IReadOnlyList<Guid> children)
    {
        var seen = new List<ChildVersion>();
        foreach (var child in children) seen.Add(await Office.SeenAsync(child));
        return seen;
    }

    /// <summary>Does an act, which must be done, and says of which rules the due list of the first child answered otherwise than before.</summary>
    public async Task<IReadOnlyCollection<string>> AnsweredAsync(Operation act, params IReadOnlyList<Guid> children)
    {
        var child = children.Count == 0 ? Ana : children[0];
        var before = await DueAsync(child);
        var done = await DoAsync(act, children);
        Assert.Equal("", string.Join(' ', done.Refusals.Select(static refusal => $"{refusal.Field}: {refusal.Sentence}")));
        Assert.Equal(OutcomeKind.Done, done.Kind);
        var after = await DueAsync(child);
        return [.. before.Except(after).Concat(after.Except(before)).Select(static item => item.RuleId).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The fields an act is refused for; nothing may have changed.</summary>
    public async Task<IReadOnlyList<string?>> RefusedAsync(Operation act, params IReadOnlyList<Guid> children)
    {
        var before = await SeenAsync(children.Count == 0 ? [Ana] : children);
        var refused = await DoAsync(act, children);
        Assert.Equal(OutcomeKind.Refused, refused.Kind);
        Assert.Equal(before, await SeenAsync(children.Count == 0 ? [Ana] : children));
        return [.. refused.Refusals.Select(static refusal => refusal.Field)];
    }

    public async Task<IReadOnlyList<DueItem>> DueAsync(Guid child)
    {
        await using var db = Database.Open();
        var items = await db.DueItems.AsNoTracking().Where(item => item.ChildId == child).OrderBy(static item => item.Number).ToListAsync(Stop);
        return [.. items.Select(static item => item with { Number = 0 })];
    }

    public async Task<CaseHistory> HistoryAsync(Guid child)
    {
        await using var db = Database.Open();
        return (await new FactsLoader(db).LoadAsync(child, Stop))!;
    }

    public async Task<CaseFacts> FactsAsync(Guid child) => (await HistoryAsync(child)).Current();

    public async Task<IReadOnlyList<T>> RowsAsync<T>()
        where T : class
    {
        await using var db = Database.Open();
        return await db.Set<T>().AsNoTracking().ToListAsync(Stop);
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();
}
