using System.Text.Json.Serialization;
using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Alerts;

/// <summary>Who was told has seen it. It changes nothing of the child's record, so it names no child.</summary>
public sealed record SeeAlert : Operation
{
    public override string Process => "alert.see";

    [JsonIgnore]
    public override bool NamesChildren => false;

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.CourtLiaison];

    public required Guid AlertId { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var me = change.Actor.WorkerId;
        DateTimeOffset? now = change.Now;
        var seen = await change.Db.Alerts.Where(alert => alert.Id == AlertId && alert.WorkerId == me && alert.SeenAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static alert => alert.SeenAt, now), stop);
        if (seen == 0) change.Refuse("There is no such alert for you, or you have seen it.", nameof(AlertId));
        change.Changed($"{nameof(Alert)}:{AlertId:N}");
        change.Subject = AlertId;
    }
}
