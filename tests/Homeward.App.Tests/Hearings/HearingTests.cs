using Homeward.App.Data;
using Homeward.App.Hearings;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Hearings;

public sealed class HearingTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_permanency_hearing_that_is_held_settles_its_clock_and_asks_what_the_law_asks_of_it(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var set = new ScheduleHearing { Kind = HearingKind.Permanency, ScheduledFor = new(2026, 4, 20) };
        Assert.Contains("fed-notice-heard", await work.AnsweredAsync(set));
        Assert.Equal(["ScheduledFor"], await work.RefusedAsync(set));
        var scheduled = Assert.Single((await work.FactsAsync(work.Ana)).Hearings);

        var held = new RecordHearing { Scheduled = [scheduled.Id], Kind = HearingKind.Permanency, HeldOn = new(2026, 4, 10), HeldBy = HearingBody.Court, ChildConsulted = false };
        var answered = await work.AnsweredAsync(held);
        Assert.Contains("fed-ph-12", answered);
        Assert.Contains("fed-ph-consult-child", answered);
        var hearing = Assert.Single((await work.FactsAsync(work.Ana)).Hearings);
        Assert.Equal((scheduled.Id, new DateOnly(2026, 4, 20), new DateOnly(2026, 4, 10)), (hearing.Supersedes, hearing.ScheduledFor, hearing.HeldOn));
        Assert.Equal(["Scheduled"], await work.RefusedAsync(held));
        Assert.Equal(["Scheduled"], await work.RefusedAsync(held with { Scheduled = [hearing.Id] }));
        Assert.Equal(["Scheduled"], await work.RefusedAsync(held with { Scheduled = [Guid.NewGuid()] }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_hearing_is_held_for_several_children_in_one_act_and_none_is_held_tomorrow(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var ben = await work.WithAsync(Cases.InCare(Guid.NewGuid(), "Ben"));
        var held = new RecordHearing { Kind = HearingKind.Shelter, HeldOn = new(2026, 1, 7) };
        await work.AnsweredAsync(held, work.Ana, ben);
        Assert.Equal(new DateOnly(2026, 1, 7), Assert.Single((await work.FactsAsync(ben)).Hearings).HeldOn);
        Assert.Equal(["HeldOn"], await work.RefusedAsync(held with { HeldOn = Cases.Today.AddDays(1) }));
        Assert.Equal(["Kind"], await work.RefusedAsync(held with { Kind = HearingKind.NotCollected }));
    }
}
