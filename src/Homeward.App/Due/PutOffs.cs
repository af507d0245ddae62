using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Due;

/// <summary>What is put off on a day.</summary>
public static class PutOffs
{
    /// <summary>Those that hold for lines as they are kept, of some children, the line that is due first before the others.</summary>
    public static async Task<ILookup<Guid, DuePutOff>> OfAsync(HomewardDb db, IReadOnlyCollection<Guid> children, DateOnly today, CancellationToken stop = default)
    {
        var held = await (from put in db.DuePutOffs.AsNoTracking()
                          where children.Contains(put.ChildId) && put.Until > today
                          join item in db.DueItems on put.ChildId equals item.ChildId
                          where item.Owed && item.RuleId == put.RuleId && item.RuleTitle == put.RuleTitle && item.AboutKind == put.AboutKind && item.AboutId == put.AboutId
                              && item.AboutName == put.AboutName && item.EpisodeId == put.EpisodeId && item.DueOn == put.DueOn && item.Status == put.Status
                          select put).ToListAsync(stop);
        return held.GroupBy(static put => (put.ChildId, put.Line)).Select(static same => same.MaxBy(static put => put.Until)!)
            .OrderBy(static put => put.DueOn).ToLookup(static put => put.ChildId);
    }
}
