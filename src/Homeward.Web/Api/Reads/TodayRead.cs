using Homeward.App.Alerts;
using Homeward.App.Due;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Api.Reads;

/// <summary>What the page Today shows: what is owed by a week from now or already warned of, the asker's alerts and tasks.</summary>
public sealed record DayList(DateOnly Day, string Whose, IReadOnlyList<TodayItem> Owed, IReadOnlyList<DeskAlert> Alerts, IReadOnlyList<DeskTask> Tasks);

public static class TodayRead
{
    public const string Address = "/today";

    public static async Task<IResult> AnswerAsync(HttpRequest request, Reading reading, CancellationToken stop)
    {
        var (db, actor, day, now) = (reading.Db, reading.Actor, reading.Today, reading.Now);
        var worker = await WorkerSwitch.ChooseAsync(db, actor, new Asked(request.Query).Text("worker"), stop);
        var found = await TodayQuery.FindAsync(db, actor, worker.Chosen?.Id, day, stop);
        var (alerts, tasks) = await DeskQuery.OfAsync(db, actor, found, now, day, stop);
        Guid[] children = [.. found.Lines.Select(static line => line.Item.ChildId), .. alerts.Select(static alert => alert.ChildId), .. tasks.Select(static task => task.ChildId)];
        var seen = await reading.Door.ListAsync(actor, children.ToHashSet(), request.Path.Value!, stop);
        return ApiJson.Answer(new DayList(
            day,
            worker.Title,
            [.. found.Lines.Select(static line => line.Item).Where(item => seen.Contains(item.ChildId))],
            [.. alerts.Where(alert => seen.Contains(alert.ChildId))],
            [.. tasks.Where(task => seen.Contains(task.ChildId))]));
    }
}
