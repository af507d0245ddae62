using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Merges;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Families;

/// <summary>The family of one child, for whoever has the child's case open.</summary>
public static class FamilyQuery
{
    /// <summary>The relationships that stand in a child's case.</summary>
    public static async Task<IReadOnlyList<Relationship>> StandingAsync(HomewardDb db, Guid childId, CancellationToken stop = default)
    {
        var whole = await MergeQuery.WholeAsync(db, childId, stop);
        return await db.Relationships.AsNoTracking()
            .Where(known => whole.Contains(known.ChildId) && !known.EnteredInError && !db.Relationships.Any(later => later.Supersedes == known.Id))
            .OrderBy(static known => known.RecordedAt).ThenBy(static known => known.Id)
            .ToListAsync(stop);
    }

    /// <summary>Who lived where, as it stands, oldest first; what begins on no known day comes first.</summary>
    public static async Task<IReadOnlyList<HouseholdStay>> StaysAsync(HomewardDb db, Guid childId, CancellationToken stop = default)
    {
        var whole = await MergeQuery.WholeAsync(db, childId, stop);
        var stays = await db.HouseholdStays.AsNoTracking()
            .Where(known => whole.Contains(known.ChildId) && !db.HouseholdStays.Any(later => later.Supersedes == known.Id))
            .ToListAsync(stop);
        return [.. stays.OrderBy(static stay => stay.From ?? DateOnly.MinValue).ThenBy(static stay => stay.RecordedAt).ThenBy(static stay => stay.Id)];
    }

    /// <summary>The children of the family cases a child belongs to, the child among them; which of them are open to the reader is CaseAccess's to say.</summary>
    public static IQueryable<ChildRecord> Children(HomewardDb db, Guid childId)
    {
        var families = db.FamilyChildren.Where(link => link.ChildId == childId).Select(static link => link.FamilyId);
        var members = db.FamilyChildren.Where(link => families.Contains(link.FamilyId)).Select(static link => link.ChildId);
        return db.Children.Where(child => members.Contains(child.Id));
    }
}
