using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>A second supervisor, who has the court's order before them too, confirms that a sealed case is opened again.</summary>
public sealed record ConfirmReopening : Operation
{
    public override string Process => "sealed-case.confirm";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    public required Guid ReopeningId { get; init; }

    /// <summary>The number, as this supervisor reads it on the order.</summary>
    public required string CourtOrder { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var me = change.Actor.WorkerId;
        var asked = change.Actor.ContractAgency is not null
            ? null
            : await change.Db.Reopenings.AsNoTracking().SingleOrDefaultAsync(one => one.Id == ReopeningId && one.ConfirmedAt == null && one.AskedBy != me, stop);
        if (asked is null) change.Refuse("This request is not yours to confirm, or a colleague has confirmed it.", nameof(ReopeningId));
        else if (!string.Equals(asked.CourtOrder, CourtOrder.Trim(), StringComparison.OrdinalIgnoreCase)) change.Refuse("This is not the number the request was made with. Read it on the order itself.", nameof(CourtOrder));
        else if (!await LabelWriter.LiftAsync(change, asked.LabelId, stop)) change.Refuse("The case is sealed no longer.", nameof(ReopeningId));
        if (asked is null || change.Refusals.Count > 0) return;
        var (at, by) = ((DateTimeOffset?)change.Now, (Guid?)me);
        await change.Db.Reopenings.Where(one => one.Id == ReopeningId)
            .ExecuteUpdateAsync(set => set.SetProperty(static one => one.ConfirmedAt, at).SetProperty(static one => one.ConfirmedBy, by), stop);
        change.Changed($"{nameof(Reopening)}:{ReopeningId:N}");
        change.Subject = ReopeningId;
    }
}
