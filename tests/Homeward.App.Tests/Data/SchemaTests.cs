using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Data;

public sealed class SchemaTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_kind_of_fact_of_the_rules_is_stored()
    {
        var kinds = typeof(Fact).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Fact)));
        Assert.Equal(kinds.OrderBy(static kind => kind.Name, StringComparer.Ordinal), FactTables.Kinds.OrderBy(static kind => kind.Name, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Every_column_of_the_model_is_in_the_migrated_schema_and_no_other(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        foreach (var entity in db.Model.GetEntityTypes().Where(static entity => entity.GetTableName() is not null))
        {
            var table = entity.GetTableName()!;
            var sql = kind is DatabaseKind.Sqlite
                ? $"select name as \"Value\" from pragma_table_info('{table}')"
                : $"select column_name as \"Value\" from information_schema.columns where table_name = '{table}'";
            var columns = await db.Database.SqlQueryRaw<string>(sql).ToListAsync(Stop);
            Assert.Equal(entity.GetProperties().Select(static property => property.GetColumnName()).Order(StringComparer.Ordinal), columns.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Every_kind_of_fact_with_every_property_set_comes_back_as_it_was_written(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        var child = Guid.NewGuid();
        await using (var transaction = await db.Database.BeginTransactionAsync(Stop))
        {
            await using var rows = RowWriter.For(db);
            rows.Add(child, new App.Children.ChildRecord { Id = child });
            foreach (var fact in Facts()) rows.Add(child, fact);
            await rows.FlushAsync(Stop);
            await transaction.CommitAsync(Stop);
        }

        var history = await new FactsLoader(db).LoadAsync(child, Stop);
        Assert.NotNull(history);
        Assert.Equal(Facts().OrderBy(Order, StringComparer.Ordinal), history.Versions.OrderBy(Order, StringComparer.Ordinal));

        static IEnumerable<Fact> Facts() => FactTables.Kinds.Select(static (fact, at) => AnyFact.Full(fact, at * 100));
        static string Order(Fact fact) => fact.GetType().Name;
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Every_kind_of_fact_with_only_what_is_required_comes_back_with_nothing_filled_in(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        var child = Guid.NewGuid();
        var bare = FactTables.Kinds.Select(static (fact, at) => Bare(AnyFact.Full(fact, at * 100))).ToList();
        await using (var transaction = await db.Database.BeginTransactionAsync(Stop))
        {
            await using var rows = RowWriter.For(db);
            rows.Add(child, new App.Children.ChildRecord { Id = child });
            foreach (var fact in bare) rows.Add(child, fact);
            await rows.FlushAsync(Stop);
            await transaction.CommitAsync(Stop);
        }

        var history = await new FactsLoader(db).LoadBetweenAsync(child, child, Stop);
        Assert.Equal(bare.OrderBy(Order, StringComparer.Ordinal), history[child].Versions.OrderBy(Order, StringComparer.Ordinal));

        static string Order(Fact fact) => fact.GetType().Name;
        static Fact Bare(Fact full)
        {
            var nullability = new System.Reflection.NullabilityInfoContext();
            foreach (var property in AnyFact.Written(full.GetType()))
                if (nullability.Create(property).WriteState is System.Reflection.NullabilityState.Nullable) property.SetValue(full, null);
            return full;
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_fact_cannot_be_changed_or_removed_even_by_plain_sql(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()));
        foreach (var sql in (string[])["update fact_child set source = 'x'", "delete from fact_removal"])
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql, Stop));
            Assert.Contains("A fact is never changed or removed", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Migrations_run_once_and_a_changed_or_unknown_script_is_refused(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await test.Database.MigrateAsync(TimeProvider.System, Stop);
        await using var db = test.Database.Open();
        var scripts = MigrationScript.For(kind);
        IReadOnlyList<MigrationScript> changed = [scripts[0] with { Sql = scripts[0].Sql + " " }, .. scripts.Skip(1)];
        await Assert.ThrowsAsync<SchemaMismatchException>(() => Migrator.RunAsync(db, changed, TimeProvider.System, Stop));
        await Assert.ThrowsAsync<SchemaMismatchException>(() => Migrator.RunAsync(db, [scripts[0]], TimeProvider.System, Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_script_that_fails_half_way_leaves_nothing_behind(DatabaseKind kind)
    {
        await using var test = await TestDatabase.EmptyAsync(kind);
        await using var db = test.Database.Open();
        var scripts = MigrationScript.For(kind);
        IReadOnlyList<MigrationScript> broken = [.. scripts, new MigrationScript(9999, "9999_broken", "create table half (id integer); select nothing from nowhere;")];
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Migrator.RunAsync(db, broken, TimeProvider.System, Stop));
        await test.Database.MigrateAsync(TimeProvider.System, Stop);
        Assert.Equal(0, await db.Children.CountAsync(Stop));
    }
}
