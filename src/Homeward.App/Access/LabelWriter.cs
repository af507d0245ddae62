using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

internal static class LabelWriter
{
    public static async Task SetAsync(Change change, Guid child, LabelKind kind, string reason, string? courtOrder, CancellationToken stop)
    {
        if (await change.Db.CaseLabels.AnyAsync(label => label.ChildId == child && label.Kind == kind && label.LiftedAt == null, stop))
        {
            change.Refuse("The case bears this label already.");
            return;
        }

        var set = new CaseLabel
        {
            Id = Guid.CreateVersion7(), ChildId = child, Kind = kind, SetBy = change.Actor.WorkerId, SetAt = change.Now, Reason = reason, CourtOrder = courtOrder,
        };
        change.AddRow(set, $"{nameof(CaseLabel)}:{set.Id:N}");
    }

    /// <summary>Ends a label that stands; false where there is none.</summary>
    public static async Task<bool> LiftAsync(Change change, Guid label, CancellationToken stop)
    {
        var (at, by) = ((DateTimeOffset?)change.Now, (Guid?)change.Actor.WorkerId);
        var lifted = await change.Db.CaseLabels.Where(known => known.Id == label && known.LiftedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static known => known.LiftedAt, at).SetProperty(static known => known.LiftedBy, by), stop);
        if (lifted > 0) change.Changed($"{nameof(CaseLabel)}:{label:N}");
        return lifted > 0;
    }

    /// <summary>The label that makes a case confidential; null, with a refusal, where it is not.</summary>
    public static async Task<Guid?> ConfidentialAsync(Change change, Guid child, CancellationToken stop)
    {
        var label = await change.Db.CaseLabels.Where(known => known.ChildId == child && known.Kind == LabelKind.Confidential && known.LiftedAt == null)
            .Select(static known => (Guid?)known.Id).SingleOrDefaultAsync(stop);
        if (label is null) change.Refuse("The case is not confidential. Make it so first, and name who may open it.");
        return label;
    }

    public static async Task NameAsync(Change change, Guid child, IReadOnlyList<Guid> named, CancellationToken stop)
    {
        var here = await change.Db.Workers.Where(worker => named.Contains(worker.Id) && worker.LeftOn == null && worker.Role != Role.Administrator).Select(static worker => worker.Id).ToListAsync(stop);
        if (here.Count == 0 || named.Except(here).Any()) change.Refuse("Name people who are here and have cases.", "Named");
        var known = await change.Db.CaseAudience.Where(one => one.ChildId == child).Select(static one => one.WorkerId).ToListAsync(stop);
        foreach (var worker in here.Except(known)) change.AddRow(new CaseAudience(child, worker), $"{nameof(CaseAudience)}:{worker:N}");
    }
}
