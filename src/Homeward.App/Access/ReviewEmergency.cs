using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>A supervisor has looked at a case that was opened in an emergency, and says what came of it. It changes nothing of the child's record.</summary>
public sealed record ReviewEmergency : Operation
{
    public override string Process => "emergency.review";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    public required Guid OpeningId { get; init; }

    /// <summary>Whether it was needed, and what was done about it where it was not.</summary>
    [LongText]
    public required string Review { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(Review))
        {
            change.Refuse("Say whether it was needed, and what you did where it was not.", nameof(Review));
            return;
        }

        var (by, at, review) = ((Guid?)change.Actor.WorkerId, (DateTimeOffset?)change.Now, Review);
        var reviewed = await GlassReview.Of(change.Db, change.Actor).Where(glass => glass.Id == OpeningId && glass.ReviewedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(static glass => glass.ReviewedAt, at).SetProperty(static glass => glass.ReviewedBy, by).SetProperty(static glass => glass.Review, review), stop);
        if (reviewed == 0)
        {
            change.Refuse("It is not yours to review, or a colleague has reviewed it meanwhile. Load the page again.", nameof(OpeningId));
            return;
        }

        await change.Db.Alerts.Where(alert => alert.AboutId == OpeningId && alert.SeenAt == null).ExecuteUpdateAsync(set => set.SetProperty(static alert => alert.SeenAt, at), stop);
        change.Changed($"{nameof(BreakGlass)}:{OpeningId:N}");
        change.Subject = OpeningId;
    }
}
