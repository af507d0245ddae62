using Homeward.App.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>
/// An entry's number is its place in the full-text index: what was written later has a higher one, so that the newest is read first, and what was
/// written within the same second stands in the order it was indexed; names lie below nought. SQLite has one writer, so no two take the same.
/// </summary>
internal sealed class SqliteSearchWriter(HomewardDb db) : SearchWriter(db)
{
    private const string Insert = """
        insert into search_entry (child_id, kind, source_id, id, terms) values ($child, $kind, $source, $id, $terms);
        insert into search_index (rowid, terms) values ($id, $indexed);
        """;

    // What the index holds back before it writes a piece of itself; the first is what it comes with.
    private const int UsualBytes = 1024 * 1024;
    private const int ManyBytes = 64 * 1024 * 1024;

    private SqliteCommand? insert;
    private SqliteCommand? next;

    // A number below the one before makes the index write what it holds back, so they rise.
    public override async Task AddAsync(IReadOnlyList<SearchEntry> entries, CancellationToken stop)
    {
        var names = entries.Count(static entry => entry.Position is null);
        var name = names == 0 ? 0 : await FirstOfAsync(names, stop);
        foreach (var entry in entries.Where(static entry => entry.Position is null)) await InsertAsync(name++, entry, stop);
        foreach (var entry in entries.Where(static entry => entry.Position is not null).OrderBy(static entry => entry.Position)) await InsertAsync(await PlaceAsync(entry.Position!.Value, stop), entry, stop);
    }

    public override Task BeginManyAsync(CancellationToken stop) => HoldAsync(ManyBytes, stop);

    // In one piece a term is looked up once and not in each.
    public override async Task EndManyAsync(CancellationToken stop)
    {
        await HoldAsync(UsualBytes, stop);
        await using var whole = Command("insert into search_index (search_index) values ('optimize')");
        await whole.ExecuteNonQueryAsync(stop);
    }

    private async Task InsertAsync(long id, SearchEntry entry, CancellationToken stop)
    {
        insert ??= Command(Insert, "$id", "$child", "$kind", "$source", "$terms", "$indexed");
        insert.Parameters[0].Value = id;
        insert.Parameters[1].Value = Bytes(entry.ChildId);
        insert.Parameters[2].Value = entry.Kind.ToString();
        insert.Parameters[3].Value = Bytes(entry.SourceId);
        insert.Parameters[4].Value = $" {string.Join(' ', entry.Terms)} ";
        insert.Parameters[5].Value = string.Join(' ', entry.Indexed);
        await insert.ExecuteNonQueryAsync(stop);
    }

    private async Task<long> FirstOfAsync(int names, CancellationToken stop)
    {
        await using var least = Command("select min(0, coalesce((select min(id) from search_entry), 0)) - $names", "$names");
        least.Parameters[0].Value = names;
        return (long)(await least.ExecuteScalarAsync(stop))!;
    }

    private async Task<long> PlaceAsync(long position, CancellationToken stop)
    {
        next ??= Command("select coalesce((select max(id) + 1 from search_entry where id between $position and $position + 1073741822), $position)", "$position");
        next.Parameters[0].Value = position;
        return (long)(await next.ExecuteScalarAsync(stop))!;
    }

    private async Task HoldAsync(int bytes, CancellationToken stop)
    {
        await using var hold = Command("insert into search_index (search_index, rank) values ('hashsize', $bytes)", "$bytes");
        hold.Parameters[0].Value = bytes;
        await hold.ExecuteNonQueryAsync(stop);
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

    public override async Task TakeOutAsync(IReadOnlyList<SearchEntry> entries, IReadOnlyList<SearchKind> kinds, CancellationToken stop)
    {
        await using var drop = Command("delete from search_entry where child_id = $child and kind = $kind and source_id = $source", "$child", "$kind", "$source");
        foreach (var entry in entries)
        {
            foreach (var kind in kinds)
            {
                drop.Parameters[0].Value = Bytes(entry.ChildId);
                drop.Parameters[1].Value = kind.ToString();
                drop.Parameters[2].Value = Bytes(entry.SourceId);
                await drop.ExecuteNonQueryAsync(stop);
            }
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (insert is not null) await insert.DisposeAsync();
        if (next is not null) await next.DisposeAsync();
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
