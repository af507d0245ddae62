using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.FirstNight;

/// <summary>What stands of a child's basics: each answer as it was last given.</summary>
public static class BasicsQuery
{
    private static readonly CompiledByModel<Func<HomewardDb, Guid, IAsyncEnumerable<ChildBasics>>> Told = new(static () =>
        EF.CompileAsyncQuery<HomewardDb, Guid, ChildBasics>(static (db, childId) => db.ChildBasics.AsNoTracking()
            .Where(row => row.ChildId == childId || db.CaseMerges.Any(merge => merge.UndoneAt == null && merge.ChildId == childId && merge.MergedChildId == row.ChildId))
            .OrderBy(static row => row.AskedOn).ThenBy(static row => row.RecordedAt).ThenBy(static row => row.Id)));

    /// <summary>Null where nobody has asked.</summary>
    public static async Task<ChildBasics?> StandingAsync(HomewardDb db, Guid childId, CancellationToken stop = default)
    {
        var told = await Told.For(db)(db, childId).ToListAsync(stop);
        return told.Count == 0 ? null : told.Aggregate(Follow);
    }

    private static ChildBasics Follow(ChildBasics before, ChildBasics later)
    {
        // Allergies and “none known” are one answer.
        var allergies = later.Allergies is not null || later.NoKnownAllergies is not null;
        return later with
        {
            Authority = later.Authority ?? before.Authority,
            Language = later.Language ?? before.Language,
            NeedsInterpreter = later.NeedsInterpreter ?? before.NeedsInterpreter,
            Allergies = allergies ? later.Allergies : before.Allergies,
            NoKnownAllergies = allergies ? later.NoKnownAllergies : before.NoKnownAllergies,
        };
    }
}
