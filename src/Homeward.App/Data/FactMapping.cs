using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

/// <summary>
/// One convention maps every kind of fact onto its table: the record's own properties, and beside them whose fact it is and the day it sorts by.
/// The key begins with the child, so that one child's facts lie together and a version can only correct a fact of the same child.
/// </summary>
public static class FactMapping
{
    /// <summary>Whose fact it is: a column that the Rules do not need, as they only ever see one child.</summary>
    public const string ChildId = "ChildId";

    /// <summary>The stored form of <see cref="Homeward.Rules.Facts.Fact.HappenedOn"/>, which is computed and so has no setter.</summary>
    public const string HappenedOn = "Happened";

    internal static void Map(ModelBuilder model, Type kind)
    {
        var fact = model.Entity(kind);
        fact.ToTable(FactTables.NameOf(kind));
        fact.Property<Guid>(ChildId);
        fact.Property<DateOnly>(HappenedOn).HasColumnName("happened_on");
        fact.HasKey(ChildId, nameof(Homeward.Rules.Facts.Fact.Id));
    }
}
