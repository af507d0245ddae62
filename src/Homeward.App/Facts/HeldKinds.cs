using Homeward.App.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
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
        // Asked as the model's own questions are, so that SQLite keeps it ready (KeptStatements): it is long, and takes longer to read than to answer.
        var question = db.Database.IsSqlite()
            ? Built(db, OnSqlite, new SqliteParameter("$child", childId.ToByteArray(bigEndian: true)))
            : Built(db, OnPostgres, new NpgsqlParameter<Guid>("child", childId));
        var asked = new RelationalCommandParameterObject(db.GetService<IRelationalConnection>(), question.ParameterValues, null, db, null);
        await using var answer = await question.RelationalCommand.ExecuteReaderAsync(asked, stop);
        await answer.ReadAsync(stop);
        var held = new bool[FactTables.Kinds.Count];
        for (var kind = 0; kind < held.Length; kind++) held[kind] = answer.DbDataReader.GetBoolean(kind);
        return held;
    }

    private static RawSqlCommand Built(HomewardDb db, string question, object child) => db.GetService<IRawSqlCommandBuilder>().Build(question, [child], db.Model);

    private static string Question(string child) =>
        "select " + string.Join(", ", FactTables.Kinds.Select(kind => $"exists (select 1 from {FactTables.NameOf(kind)} where child_id = {child})"));
}
