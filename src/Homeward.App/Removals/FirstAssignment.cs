using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Removals;

/// <summary>No child comes into care without somebody whose child it is; who recorded the removal keeps a part in the case until somebody ends it.</summary>
internal static class FirstAssignment
{
    public static async Task GiveAsync(Change change, Guid? worker, IReadOnlyList<Guid> children, CancellationToken stop)
    {
        var responsible = worker ?? (change.Actor.Role is Role.CaseManager ? change.Actor.WorkerId : null);
        if (responsible is not { } whose) return;
        if (!await change.Db.Workers.AnyAsync(known => known.Id == whose && known.LeftOn == null && known.Role == Role.CaseManager, stop))
        {
            change.Refuse("The worker responsible is a case manager who works here. Choose one.", nameof(RecordRemoval.ResponsibleWorker));
            return;
        }

        var assigned = await CurrentPart.InCases(change.Db, change.Today).AsNoTracking().Where(part => children.Contains(part.ChildId)).ToListAsync(stop);
        foreach (var child in children)
        {
            var parts = assigned.Where(part => part.ChildId == child).ToList();
            if (!parts.Exists(static part => part.Part is AssignmentPart.Responsible)) Give(change, whose, child, AssignmentPart.Responsible);
            if (change.Actor.Role is Role.CaseManager && whose != change.Actor.WorkerId && !parts.Exists(part => part.WorkerId == change.Actor.WorkerId))
                Give(change, change.Actor.WorkerId, child, AssignmentPart.Supporting);
        }
    }

    private static void Give(Change change, Guid worker, Guid child, AssignmentPart part) => change.AddRow(
        new Assignment { WorkerId = worker, ChildId = child, From = change.Today, Part = part }, $"{nameof(Assignment)}:{worker:N}");
}
