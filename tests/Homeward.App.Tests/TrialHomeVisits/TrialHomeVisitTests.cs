using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.TrialHomeVisits;

namespace Homeward.App.Tests.TrialHomeVisits;

public sealed class TrialHomeVisitTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_trial_home_visit_starts_its_limit_and_its_end_ends_it(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var start = new StartTrialHomeVisit { From = new(2026, 4, 1), Note = "Home with her mother; school stays." };
        Assert.Contains("anc-episode-thv", await work.AnsweredAsync(start));
        Assert.Equal(["From"], await work.RefusedAsync(start with { From = new(2026, 4, 2) }));
        Assert.Contains("anc-episode-thv", await work.AnsweredAsync(new EndTrialHomeVisit { To = new(2026, 4, 10) }));
        var visit = Assert.Single((await work.FactsAsync(work.Ana)).TrialHomeVisits);
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 10)), (visit.From, visit.To));
        Assert.Equal("Home with her mother; school stays.", Assert.Single(await work.RowsAsync<App.Notes.CaseNote>()).Text);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_trial_home_visit_is_refused_before_the_removal_after_today_and_with_none_to_end(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        Assert.Equal(["From"], await work.RefusedAsync(new StartTrialHomeVisit { From = new(2026, 1, 4) }));
        Assert.Equal(["From"], await work.RefusedAsync(new StartTrialHomeVisit { From = Cases.Today.AddDays(1) }));
        Assert.Equal(["Children"], await work.RefusedAsync(new EndTrialHomeVisit { To = Cases.Today }));
    }
}
