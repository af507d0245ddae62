using Homeward.App.Workers;
using Homeward.App.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Homeward.App.Tests.Data;

public sealed class KeptStatementsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Question_asked_twice_on_a_context_is_planned_once_and_holds_nothing_between()
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var db = test.Database.Open();
        var handle = await OpenAsync(db);
        await FirstAsync(db);
        var planned = StatementsOf(handle);
        await FirstAsync(db);
        Assert.Equal(planned, StatementsOf(handle));
        Assert.DoesNotContain(planned, static statement => raw.sqlite3_stmt_busy(statement) != 0);
    }

    [Fact]
    public async Task Same_question_asked_while_it_is_being_answered_is_answered_both_times()
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var db = test.Database.Open();
        db.Agencies.AddRange(Enumerable.Range(0, 3).Select(static number => new Agency { Id = Guid.NewGuid(), Name = $"Agency {number}", Custodian = false }));
        await db.SaveChangesAsync(Stop);
        var before = await db.Agencies.CountAsync(Stop);
        var seen = new List<int>();
        await foreach (var _ in db.Agencies.AsNoTracking().AsAsyncEnumerable().WithCancellation(Stop)) seen.Add((await db.Agencies.AsNoTracking().ToListAsync(Stop)).Count);
        Assert.Equal([.. Enumerable.Repeat(before, before)], seen);
    }

    [Fact]
    public async Task Question_kept_is_answered_anew_after_another_connection_wrote_and_after_the_tables_changed()
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var db = test.Database.Open();
        var before = await db.Agencies.CountAsync(Stop);
        await using (var other = test.Database.Open())
        {
            other.Agencies.Add(new Agency { Id = Guid.NewGuid(), Name = "Harbor House", Custodian = false });
            await other.SaveChangesAsync(Stop);
            Assert.Equal(before + 1, await db.Agencies.CountAsync(Stop));
            await other.Database.ExecuteSqlRawAsync("alter table agency add column motto text", Stop);
        }

        Assert.Equal(before + 1, await db.Agencies.CountAsync(Stop));
    }

    [Fact]
    public async Task Command_of_several_statements_is_planned_one_by_one_as_each_before_it_is_done()
    {
        await using var test = await TestDatabase.EmptyAsync(DatabaseKind.Sqlite);
        await using var db = test.Database.Open();
        await db.Database.OpenConnectionAsync(Stop);
        await db.Database.ExecuteSqlRawAsync("create table page (number integer); insert into page values (7)", Stop);
        Assert.Equal([7], await db.Database.SqlQueryRaw<int>("select number as Value from page").ToListAsync(Stop));
    }

    [Fact]
    public async Task More_questions_than_are_kept_are_all_answered()
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var db = test.Database.Open();
        var handle = await OpenAsync(db);
        for (var number = 0; number <= KeptStatements.Most; number++)
#pragma warning disable EF1002 // A number of this test.
            Assert.Equal([number], await db.Database.SqlQueryRaw<int>($"select {number} as Value").ToListAsync(Stop));
#pragma warning restore EF1002
        Assert.InRange(StatementsOf(handle).Count, 1, KeptStatements.Most);
    }

    [Fact]
    public async Task Connection_that_is_closed_for_good_takes_what_it_kept_along()
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var db = test.Database.Open();
        await FirstAsync(db);
        test.Database.Close();
        await FirstAsync(db);
    }

    private static Task<Agency?> FirstAsync(HomewardDb db) => db.Agencies.AsNoTracking().OrderBy(static agency => agency.Name).FirstOrDefaultAsync(Stop);

    // Opened anew, so that its statements can be looked through from the first on: what was opened before may hold some of the search index.
    private static async Task<sqlite3> OpenAsync(HomewardDb db)
    {
        await db.Database.GetDbConnection().CloseAsync();
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        await db.Database.OpenConnectionAsync(Stop);
        var handle = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        handle.enable_sqlite3_next_stmt(true);
        return handle;
    }

    private static List<sqlite3_stmt> StatementsOf(sqlite3 handle)
    {
        var found = new List<sqlite3_stmt>();
        for (var statement = raw.sqlite3_next_stmt(handle, null); statement is not null; statement = raw.sqlite3_next_stmt(handle, statement)) found.Add(statement);
        return found;
    }
}
