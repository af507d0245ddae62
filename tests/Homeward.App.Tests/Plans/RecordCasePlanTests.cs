using Homeward.App.Data;
using Homeward.App.Plans;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Plans;

public sealed class RecordCasePlanTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_case_plan_settles_the_sixty_days_though_late(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var plan = new RecordCasePlan { CompletedOn = new(2026, 4, 10), JointlyWithParents = true };
        Assert.Contains("fed-case-plan-60", await work.AnsweredAsync(plan));
        Assert.Contains(await work.DueAsync(work.Ana), static item => item is { RuleId: "fed-case-plan-60", SatisfiedOn: { } on } && on == new DateOnly(2026, 4, 10));
        Assert.Equal(["CompletedOn"], await work.RefusedAsync(plan with { CompletedOn = Cases.Today.AddDays(1) }));
    }
}
