using Homeward.App.Data;

namespace Homeward.App.Tests.Data;

/// <summary>Each test of a data class runs on SQLite and on PostgreSQL.</summary>
public static class BothDatabases
{
    public static TheoryData<DatabaseKind> Kinds => [DatabaseKind.Sqlite, DatabaseKind.Postgres];
}
