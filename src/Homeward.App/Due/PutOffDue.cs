using Homeward.App.Alerts;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Due;

/// <summary>
/// A worker puts a line of a child's list off: it leaves the list of Today until a day, and stays on the child's page and the caseload with the reason. It
/// comes back sooner where its due day or where it stands changes; nothing is put off past the day the supervisor is told of it.
/// </summary>
public sealed record PutOffDue : Operation
{
    public override string Process => "due.put-off";

    /// <summary>The line, as the list names it.</summary>
    public required string Line { get; init; }

    /// <summary>The day it is on the list again.</summary>
    public required DateOnly Until { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say why it is put off.", nameof(Reason));
        if (Until <= change.Today) change.Refuse("Choose a day to come: until then it is put off.", nameof(Until));
        if (ChildIds is not [var child])
        {
            change.Refuse("Say which child it is about.", nameof(Children));
            return;
        }

        if (await FindAsync(change, child, stop) is not { DueOn: { } dueOn } item)
        {
            change.Refuse("This is not on the child’s list any more. Look at the list again.", nameof(Line));
            return;
        }

        var (last, sentence) = Escalation.PutOffThrough(change.Rulebook.Named(item.Rule), dueOn, item.Status, change.Rulebook.SettingsOn(change.Today));
        if (last is { } most && (change.Today > most || Until > most.AddDays(1))) change.Refuse(sentence!, nameof(Until));
        if (change.Refusals.Count > 0) return;
        var row = new DuePutOff
        {
            Id = Guid.CreateVersion7(), ChildId = child, RuleId = item.RuleId, RuleTitle = item.RuleTitle, AboutKind = item.AboutKind, AboutId = item.AboutId, AboutName = item.AboutName,
            EpisodeId = item.EpisodeId, DueOn = dueOn, Status = item.Status, Until = Until, Reason = Reason!, At = change.Now, By = change.By,
        };
        change.AddRow(row, $"{nameof(DuePutOff)}:{row.Id:N}");
        change.Subject = row.Id;
    }

    private async Task<DueItem?> FindAsync(Change change, Guid child, CancellationToken stop)
    {
        var owed = await change.Db.DueItems.AsNoTracking().Where(item => item.ChildId == child && item.Owed && item.DueOn != null).ToListAsync(stop);
        return owed.Find(item => string.Equals(LineName.Of(item), Line, StringComparison.Ordinal));
    }
}
