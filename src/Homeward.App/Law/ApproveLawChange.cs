using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Law;

/// <summary>A second person, neither who proposed it nor counsel, lets a change come into force on its day.</summary>
public sealed record ApproveLawChange : AgencyOperation
{
    public override string Process => "law.approve";

    public override IReadOnlyList<Role> By => [Role.Administrator, Role.Supervisor];

    public required Guid ChangeId { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var proposed = await change.Db.LawChanges.AsNoTracking().SingleOrDefaultAsync(known => known.Id == ChangeId, stop);
        if (Refusal(proposed, change) is { } sentence)
        {
            change.Refuse(sentence, nameof(ChangeId));
            return;
        }

        var (by, at) = ((Guid?)change.Actor.WorkerId, (DateTimeOffset?)change.Now);
        var approved = await change.Db.LawChanges.Where(known => known.Id == ChangeId && known.ApprovedAt == null && known.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static known => known.ApprovedBy, by).SetProperty(static known => known.ApprovedAt, at), stop);
        if (approved == 0) change.Refuse("Somebody else has approved or withdrawn this change just now. Open it again.", nameof(ChangeId));
        change.Changed($"{nameof(LawChange)}:{ChangeId:N}");
        change.Subject = ChangeId;
    }

    private static Said? Refusal(LawChange? proposed, Change change) => proposed switch
    {
        null or { WithdrawnAt: not null } or { ApprovedAt: not null } => Said.Of("This change does not wait for approval. Open it again."),
        { SignedAt: null } => Said.Of("Counsel has not signed off yet. Ask the agency’s attorney first."),
        _ when proposed.ProposedBy == change.Actor.WorkerId => Said.Of("You proposed this change. Somebody else has to approve it."),
        _ when proposed.BeginsOn <= change.Today => Said.Of("Its first day has come, and dates that were shown stay as they were. Withdraw it and propose it for a later day."),
        _ => null,
    };
}
