using Homeward.App.Data;
using Homeward.App.Goals;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Goals;

public sealed class SetGoalTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_goal_that_the_law_keeps_for_older_youth_is_recorded_and_the_due_list_says_so(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var goal = new SetGoal { SetOn = new(2026, 4, 10), Primary = PermanencyPlan.PlannedArrangement, Concurrent = PermanencyPlan.Guardianship };
        Assert.Contains("fed-appla-16", await work.AnsweredAsync(goal));
        Assert.Equal([(PermanencyPlan.PlannedArrangement, false), (PermanencyPlan.Guardianship, true)],
            (await work.FactsAsync(work.Ana)).PermanencyGoals.Select(static set => (set.Plan, set.Concurrent)).OrderBy(static set => set.Concurrent));
        Assert.Equal(["Primary"], await work.RefusedAsync(goal with { Primary = null, Concurrent = null }));
        Assert.Equal(["Concurrent"], await work.RefusedAsync(goal with { Concurrent = PermanencyPlan.PlannedArrangement }));
        Assert.Equal(["SetOn"], await work.RefusedAsync(goal with { SetOn = new(2025, 4, 10) }));
    }
}
