using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Workers;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Alerts;

/// <summary>
/// Tells supervisors what has been overdue for longer than the agency leaves it to the worker, by rule and by no other way: one alert a child and morning, each
/// line once for all. An alert of which nothing is owed any more is put away.
/// </summary>
public sealed class Escalations(HomewardDb db, Rulebook rulebook)
{
    private const int Named = 3;

    private readonly Dictionary<RuleName, Rule?> rules = [];

    /// <summary>Within the caller's transaction. Answers how many alerts were made.</summary>
    public async Task<int> TellAsync(DateOnly today, DateTimeOffset now, CancellationToken stop)
    {
        var settings = rulebook.SettingsOn(today);
        var late = (await LateAsync(today, stop)).Where(line => Escalation.LastOwnDay(RuleOf(line.Item), line.Item.DueOn!.Value, settings) < today).ToList();
        var standing = late.Select(static line => (line.Item.ChildId, LineName.Of(line.Item))).ToHashSet();
        await PutAwayAsync(standing, now, stop);
        var told = (await db.Escalations.AsNoTracking().Select(static known => new { known.ChildId, known.Line }).ToListAsync(stop))
            .Select(static known => (known.ChildId, known.Line)).ToHashSet();
        var made = 0;
        foreach (var child in late.Where(line => line.Supervisor is not null && !told.Contains((line.Item.ChildId, LineName.Of(line.Item)))).GroupBy(static line => line.Item.ChildId))
        {
            IReadOnlyList<LateLine> lines = [.. child.OrderBy(static line => line.Item.DueOn).ThenBy(static line => line.Item.Number)];
            var alert = new Alert { Id = Guid.CreateVersion7(), ChildId = child.Key, WorkerId = lines[0].Supervisor!.Value, Sentence = Sentence(lines), At = now };
            db.Alerts.Add(alert);
            db.Escalations.AddRange(lines.Select(line => new Escalation { ChildId = child.Key, Line = LineName.Of(line.Item), AlertId = alert.Id, ToldOn = today }).DistinctBy(static one => one.Line, StringComparer.Ordinal));
            made++;
        }

        await db.SaveChangesAsync(stop);
        return made;
    }

    private static string Sentence(IReadOnlyList<LateLine> lines)
    {
        var named = string.Join("; ", lines.Take(Named).Select(static line => $"{line.Item.RuleTitle}{(line.Item.AboutName is { } about ? $" ({about})" : null)}, due {Because.Day(line.Item.DueOn!.Value)}"));
        var more = lines.Count > Named ? $"; and {lines.Count - Named} more" : null;
        return $"Overdue with {lines[0].Owner} for longer than the agency leaves it to the worker: {named}{more}.";
    }

    private async Task<IReadOnlyList<LateLine>> LateAsync(DateOnly today, CancellationToken stop) =>
        await (from item in db.DueItems.AsNoTracking()
               where item.Owed && item.DueOn < today
               join assignment in CurrentPart.InCases(db, today) on item.ChildId equals assignment.ChildId
               where assignment.Part == AssignmentPart.Responsible
               join owner in db.Workers on assignment.WorkerId equals owner.Id
               select new LateLine(item, owner.Name, db.Workers.Where(above => above.Id == owner.SupervisorId && above.LeftOn == null).Select(static above => (Guid?)above.Id).FirstOrDefault()))
            .ToListAsync(stop);

    private async Task PutAwayAsync(HashSet<(Guid, string)> standing, DateTimeOffset now, CancellationToken stop)
    {
        var open = await (from told in db.Escalations.AsNoTracking()
                          join alert in db.Alerts on told.AlertId equals alert.Id
                          where alert.SeenAt == null
                          select told).ToListAsync(stop);
        var over = open.GroupBy(static told => told.AlertId).Where(alert => !alert.Any(told => standing.Contains((told.ChildId, told.Line)))).Select(static alert => alert.Key).ToList();
        if (over.Count > 0)
            await db.Alerts.Where(alert => over.Contains(alert.Id)).ExecuteUpdateAsync(set => set.SetProperty(static alert => alert.SeenAt, (DateTimeOffset?)now), stop);
    }

    private Rule? RuleOf(DueItem item)
    {
        if (!rules.TryGetValue(item.Rule, out var rule)) rules.Add(item.Rule, rule = rulebook.Named(item.Rule));
        return rule;
    }

    private sealed record LateLine(DueItem Item, string Owner, Guid? Supervisor);
}
