using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Alerts;

internal static class AlertWriter
{
    /// <summary>Tells the worker responsible, the worker's supervisor, and every attorney with a part in the case; where nobody has one, who wrote it down.</summary>
    public static async Task TellAsync(Change change, Guid child, Guid about, string sentence, CancellationToken stop)
    {
        foreach (var worker in await OfCaseAsync(change, child, stop))
        {
            var alert = new Alert { Id = Guid.CreateVersion7(), ChildId = child, WorkerId = worker, Sentence = sentence, AboutId = about, At = change.Now };
            change.AddRow(alert, $"{nameof(Alert)}:{alert.Id:N}");
        }
    }

    private static async Task<IReadOnlyCollection<Guid>> OfCaseAsync(Change change, Guid child, CancellationToken stop)
    {
        var parts = await (from part in CurrentPart.InCases(change.Db, change.Today)
                           where part.ChildId == child
                           join worker in change.Db.Workers on part.WorkerId equals worker.Id
                           where worker.LeftOn == null
                           select new { part.Part, worker.Id, worker.Role, worker.SupervisorId }).ToListAsync(stop);
        var told = new HashSet<Guid>();
        foreach (var part in parts)
        {
            if (part.Part is AssignmentPart.Responsible)
            {
                told.Add(part.Id);
                if (part.SupervisorId is { } supervisor) told.Add(supervisor);
            }
            else if (part.Role is Role.CourtLiaison)
            {
                told.Add(part.Id);
            }
        }

        if (told.Count == 0) told.Add(change.Actor.WorkerId);
        return told;
    }
}
