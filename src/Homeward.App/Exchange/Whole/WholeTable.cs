using System.Data.Common;
using System.Linq.Expressions;
using Homeward.App.Papers.Reading;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Homeward.App.Exchange.Whole;

/// <summary>One column of a table as it is exported.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Type">The type the model has for it, without its being nullable.</param>
/// <param name="Read">Takes it out of a row, as the model has it.</param>
/// <param name="Stored">What the database is given for a value of the model.</param>
/// <param name="StoreType">Its type on the database.</param>
internal sealed record WholeColumn(
    string Name, Type Type, Func<DbDataReader, int, object?> Read, Func<object?, object?> Stored, string StoreType);

/// <summary>One table of the record, from the model, so that a table that is added later is exported without another line.</summary>
internal sealed record WholeTable(string Name, IReadOnlyList<WholeColumn> Columns, IReadOnlyList<string> Key)
{
    // What refers to what, the database knows: not every reference is in the model.
    private const string SqliteReferences = "select m.name, f.\"table\" from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'";
    private const string PostgresReferences = "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint where contype = 'f'";

    // What is read out of the files of papers, and what the database keeps of itself, is made again where they come to.
    private static readonly Type[] Left = [typeof(PaperText), typeof(PaperUnread), typeof(CaseloadEntry), typeof(ChildWithoutWorker)];

    /// <summary>Where a column stands; null where there is none of that name.</summary>
    public int? At(string column)
    {
        for (var at = 0; at < Columns.Count; at++)
            if (string.Equals(Columns[at].Name, column, StringComparison.Ordinal)) return at;
        return null;
    }

    /// <summary>Every table, those that others refer to first.</summary>
    public static async Task<IReadOnlyList<WholeTable>> AllAsync(DbContext db, DbTransaction transaction, CancellationToken stop)
    {
        var references = await ReferencesAsync(db, transaction, stop);
        var left = db.Model.GetEntityTypes().Where(static type => type.GetTableName() is not null && !Left.Contains(type.ClrType)).Select(Of)
            .OrderBy(static table => table.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<WholeTable>();
        while (left.Count > 0)
        {
            var next = left.First(table => !left.Exists(other => other != table && references.Contains((table.Name, other.Name))));
            ordered.Add(next);
            left.Remove(next);
        }

        return ordered;
    }

    private static async Task<HashSet<(string From, string To)>> ReferencesAsync(DbContext db, DbTransaction transaction, CancellationToken stop)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Two constants above.
        command.CommandText = db.Database.IsNpgsql() ? PostgresReferences : SqliteReferences;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(stop);
        var references = new HashSet<(string, string)>();
        while (await rows.ReadAsync(stop)) references.Add((rows.GetString(0).Trim('"'), rows.GetString(1).Trim('"')));
        return references;
    }

    private static WholeTable Of(IEntityType type) => new(
        type.GetTableName()!,
        [.. type.GetProperties().Select(ColumnOf)],
        [.. type.FindPrimaryKey()!.Properties.Select(static property => property.GetColumnName())]);

    private static WholeColumn ColumnOf(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var converter = mapping.Converter;
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var kept = converter?.ProviderClrType ?? type;
        var read = Reader(Nullable.GetUnderlyingType(kept) ?? kept);
        return new WholeColumn(
            property.GetColumnName(),
            type,
            (row, at) => row.IsDBNull(at) ? null : converter is null ? read(row, at) : converter.ConvertFromProvider(read(row, at)),
            value => value is null || converter is null ? value : converter.ConvertToProvider(value),
            mapping.StoreType);
    }

    private static Func<DbDataReader, int, object> Reader(Type type)
    {
        var row = Expression.Parameter(typeof(DbDataReader));
        var at = Expression.Parameter(typeof(int));
        var value = Expression.Call(row, nameof(DbDataReader.GetFieldValue), [type], at);
        return Expression.Lambda<Func<DbDataReader, int, object>>(Expression.Convert(value, typeof(object)), row, at).Compile();
    }
}
