using Homeward.App.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>
/// An entry's number is its place in the full-text index: what was written later has a higher one, so that the newest is read first, and what was
/// written within the same second stands in the order it was indexed; names count down from nought. SQLite has one writer, so no two take the same.
/// </summary>
internal sealed class SqliteSearchWriter(HomewardDb db) : SearchWriter(db)
{
    private const string Insert = """
        insert into search_entry (id, child_id, kind, source_id)
        select case when $position is null then min(0, coalesce((select min(id) from search_entry), 0)) - 1
            else coalesce((select max(id) + 1 from search_entry where id between $position and $position + 1073741822), $position) end, $child, $kind, $source;
        insert into search_index (rowid, terms) values (last_insert_rowid(), $terms);
        """;

    private SqliteCommand? insert;

    public override async Task AddAsync(IReadOnlyList<SearchEntry> entries, CancellationToken stop)
    {
        foreach (var entry in entries)
        {
            insert ??= Command(Insert, "$position", "$child", "$kind", "$source", "$terms");
            insert.Parameters[0].Value = entry.Position is { } position ? position : DBNull.Value;
            insert.Parameters[1].Value = Bytes(entry.ChildId);
            insert.Parameters[2].Value = entry.Kind.ToString();
            insert.Parameters[3].Value = Bytes(entry.SourceId);
            insert.Parameters[4].Value = string.Join(' ', entry.Terms);
            await insert.ExecuteNonQueryAsync(stop);
        }
    }

    public override async Task DropAsync(IReadOnlyList<Guid> children, IReadOnlyList<SearchKind> kinds, CancellationToken stop)
    {
        await using var drop = Command("delete from search_entry where child_id = $child and kind = $kind", "$child", "$kind");
        foreach (var child in children)
        {
            foreach (var kind in kinds)
            {
                drop.Parameters[0].Value = Bytes(child);
                drop.Parameters[1].Value = kind.ToString();
                await drop.ExecuteNonQueryAsync(stop);
            }
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (insert is not null) await insert.DisposeAsync();
        await base.DisposeAsync();
    }

    private static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    // The text is one of the constants above.
#pragma warning disable CA2100
    private SqliteCommand Command(string sql, params ReadOnlySpan<string> names)
    {
        var command = ((SqliteConnection)Db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction)Transaction;
        command.CommandText = sql;
        foreach (var name in names) command.Parameters.Add(new SqliteParameter(name, null));
        return command;
    }
#pragma warning restore CA2100
}
