using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Law;

/// <summary>The agency's attorney signs off that a proposed change is the law.</summary>
public sealed record SignLawChange : AgencyOperation
{
    public override string Process => "law.sign-off";

    public override IReadOnlyList<Role> By => [Role.CourtLiaison];

    public required Guid ChangeId { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var (by, at) = ((Guid?)change.Actor.WorkerId, (DateTimeOffset?)change.Now);
        var signed = await change.Db.LawChanges.Where(known => known.Id == ChangeId && known.SignedAt == null && known.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static known => known.SignedBy, by).SetProperty(static known => known.SignedAt, at), stop);
        if (signed == 0) change.Refuse("This change does not wait for counsel: it was signed off or withdrawn. Open it again.", nameof(ChangeId));
        change.Changed($"{nameof(LawChange)}:{ChangeId:N}");
        change.Subject = ChangeId;
    }
}
