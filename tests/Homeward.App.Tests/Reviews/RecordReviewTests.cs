using Homeward.App.Data;
using Homeward.App.Reviews;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Reviews;

public sealed class RecordReviewTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_review_settles_the_six_months_and_starts_the_next(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var review = new RecordReview
        {
            HeldOn = new(2026, 4, 10),
            HeldBy = ReviewBody.Court,
            Topics = ReviewTopics.Safety | ReviewTopics.Placement | ReviewTopics.Compliance | ReviewTopics.Progress | ReviewTopics.ProjectedDate,
        };
        Assert.Contains("fed-periodic-review-6", await work.AnsweredAsync(review));
        Assert.Equal(review.Topics, Assert.Single((await work.FactsAsync(work.Ana)).PeriodicReviews).Topics);
        Assert.Equal(["HeldOn"], await work.RefusedAsync(review with { HeldOn = Cases.Today.AddDays(1) }));
        Assert.Equal(["HeldOn"], await work.RefusedAsync(review with { HeldOn = new(2025, 12, 31) }));
    }
}
