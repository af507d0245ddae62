using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Law;

/// <summary>A change is taken back before its day; after it, another change is proposed, so that what was shown stays true.</summary>
public sealed record WithdrawLawChange : AgencyOperation
{
    public override string Process => "law.withdraw";

    public override IReadOnlyList<Role> By => [Role.Administrator, Role.Supervisor];

    public required Guid ChangeId { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say why it is withdrawn.", nameof(Reason));
        var (by, at, why, today) = ((Guid?)change.Actor.WorkerId, (DateTimeOffset?)change.Now, Reason, change.Today);
        var withdrawn = await change.Db.LawChanges
            .Where(known => known.Id == ChangeId && known.WithdrawnAt == null && (known.ApprovedAt == null || known.BeginsOn > today))
            .ExecuteUpdateAsync(
                set => set.SetProperty(static known => known.WithdrawnBy, by).SetProperty(static known => known.WithdrawnAt, at).SetProperty(static known => known.WithdrawnWhy, why),
                stop);
        if (withdrawn == 0) change.Refuse("This change is in force or was withdrawn. Propose another from a later day.", nameof(ChangeId));
        change.Changed($"{nameof(LawChange)}:{ChangeId:N}");
        change.Subject = ChangeId;
    }
}
