using System.Reflection;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Homeward.App.Data;

/// <summary>One column to write: its name, its type on the database, its value from a row, and the property that holds it, if one does.</summary>
internal sealed record Column(string Name, string StoreType, Func<Guid, object, object?> Value, PropertyInfo? Property)
{
    public bool IsChildId { get; init; }

    public bool IsHappenedOn { get; init; }
}

/// <summary>A table as the model maps it, for writing many rows without tracking them.</summary>
internal sealed record TableShape(string Table, IReadOnlyList<Column> Columns)
{
    public static TableShape Of(HomewardDb db, Type type)
    {
        var entity = db.Model.FindEntityType(type) ?? throw new ArgumentException($"{type.Name} is not stored.", nameof(type));
        return new TableShape(entity.GetTableName()!, [.. entity.GetProperties().Select(ColumnOf)]);
    }

    private static Column ColumnOf(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var stored = mapping.Converter;
        Func<Guid, object, object?> value = property.Name switch
        {
            FactMapping.ChildId when property.IsShadowProperty() => static (childId, _) => childId,
            FactMapping.HappenedOn when property.IsShadowProperty() => static (_, fact) => ((Fact)fact).HappenedOn,
            _ => Getter(property),
        };
        return new Column(
            property.GetColumnName(),
            mapping.StoreType,
            stored is null ? value : (childId, row) => stored.ConvertToProvider(value(childId, row)),
            property.PropertyInfo)
        {
            IsChildId = property.IsShadowProperty() && string.Equals(property.Name, FactMapping.ChildId, StringComparison.Ordinal),
            IsHappenedOn = property.IsShadowProperty() && string.Equals(property.Name, FactMapping.HappenedOn, StringComparison.Ordinal),
        };
    }

    private static Func<Guid, object, object?> Getter(IProperty property)
    {
        var getter = property.GetGetter();
        return (_, row) => getter.GetClrValue(row);
    }
}
