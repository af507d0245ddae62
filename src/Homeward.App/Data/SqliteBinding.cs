using System.Reflection;
using Homeward.Rules.Facts;
using SQLitePCL;

namespace Homeward.App.Data;

/// <summary>Gives one column of a row to a prepared statement, in the form it is kept in (<see cref="StoredForms"/>).</summary>
internal abstract class SqliteBinding
{
    public abstract void Bind(sqlite3_stmt statement, int at, Guid childId, object row);

    /// <summary>By the type of the property; one that is not known by its type is bound as the model converts it.</summary>
    public static SqliteBinding For(Column column)
    {
        if (column.IsChildId) return new ChildId();
        if (column.IsHappenedOn) return new Happened();
        if (column.Property is not { } property || !SqliteForms.Know(property.PropertyType)) return new Converted(column.Value);
        return (SqliteBinding)typeof(SqliteBinding).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.DeclaringType!, property.PropertyType)
            .Invoke(null, [property])!;
    }

    private static Of<TRow, TValue> Typed<TRow, TValue>(PropertyInfo property) =>
        new(property.GetMethod!.CreateDelegate<Func<TRow, TValue>>(), SqliteForms.Binder<TValue>());

    private sealed class ChildId : SqliteBinding
    {
        public override void Bind(sqlite3_stmt statement, int at, Guid childId, object row) => SqliteForms.Bind(statement, at, childId);
    }

    private sealed class Happened : SqliteBinding
    {
        public override void Bind(sqlite3_stmt statement, int at, Guid childId, object row) => SqliteForms.Bind(statement, at, ((Fact)row).HappenedOn);
    }

    private sealed class Of<TRow, TValue>(Func<TRow, TValue> value, Action<sqlite3_stmt, int, TValue> bind) : SqliteBinding
    {
        public override void Bind(sqlite3_stmt statement, int at, Guid childId, object row) => bind(statement, at, value((TRow)row));
    }

    private sealed class Converted(Func<Guid, object, object?> value) : SqliteBinding
    {
        public override void Bind(sqlite3_stmt statement, int at, Guid childId, object row) => SqliteForms.BindAny(statement, at, value(childId, row));
    }
}
