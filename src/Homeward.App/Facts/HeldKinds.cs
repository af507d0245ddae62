using Homeward.App.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Homeward.App.Facts;

/// <summary>Which kinds of fact are on a child's record at all: of nearly a hundred a child has a dozen, and one question saves asking for the others.</summary>
internal static class HeldKinds
{
    private static readonly string OnSqlite = Question("$child");
    private static readonly string OnPostgres = Question("@child");

    /// <summary>An answer for each of <see cref="FactTables.Kinds"/>, in their order.</summary>
    public static async Task<bool[]> OfAsync(HomewardDb db, Guid childId, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var question = db.Database.GetDbConnection().CreateCommand();
            question.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            // The text is made of the names of tables alone.
#pragma warning disable CA2100
            question.CommandText = db.Database.IsSqlite() ? OnSqlite : OnPostgres;
#pragma warning restore CA2100
            question.Parameters.Add(db.Database.IsSqlite()
                ? new SqliteParameter("$child", childId.ToByteArray(bigEndian: true))
                : new NpgsqlParameter<Guid>("child", childId));
            await using var answer = await question.ExecuteReaderAsync(stop);
            await answer.ReadAsync(stop);
            var held = new bool[FactTables.Kinds.Count];
            for (var kind = 0; kind < held.Length; kind++) held[kind] = answer.GetBoolean(kind);
            return held;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static string Question(string child) =>
        "select " + string.Join(", ", FactTables.Kinds.Select(kind => $"exists (select 1 from {FactTables.NameOf(kind)} where child_id = {child})"));
}
