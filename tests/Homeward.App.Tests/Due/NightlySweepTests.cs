using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Tests.Data;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Homeward.App.Tests.Due;

public sealed class NightlySweepTests
{
    // The case plan of a child removed on 5 January is due sixty days later.
    private static readonly DateOnly LastDay = new(2026, 3, 6);
    private static readonly TimeZoneInfo Phoenix = TimeZoneInfo.FindSystemTimeZoneById("America/Phoenix");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_case_plan_due_today_is_overdue_once_midnight_has_passed_in_the_agencys_zone_and_not_before(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using (var db = test.Database.Open()) await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()));
        var clock = new ManualClock(Local(LastDay, 23, 30), Phoenix);
        using var nightly = new NightlySweep(test.Database, new AgencyLaw(test.Database), clock, NullLogger<NightlySweep>.Instance);
        await nightly.StartAsync(Stop);
        await SleepsAsync(clock);
        Assert.Equal((LastDay, DueStatus.DueSoon), await CasePlanAsync(test));

        clock.MoveTo(Local(LastDay, 23, 59));
        await SleepsAsync(clock);
        Assert.Equal((LastDay, DueStatus.DueSoon), await CasePlanAsync(test));

        clock.MoveTo(Local(LastDay.AddDays(1), 0, 1));
        await SleepsAsync(clock);
        Assert.Equal((LastDay.AddDays(1), DueStatus.Overdue), await CasePlanAsync(test));
        await nightly.StopAsync(Stop);
    }

    // In UTC the next day has begun long before.
    private static DateTimeOffset Local(DateOnly day, int hour, int minute) => new(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(-7));

    private static async Task SleepsAsync(ManualClock clock)
    {
        while (!clock.IsAwaited) await Task.Delay(10, Stop);
    }

    private static async Task<(DateOnly, DueStatus)> CasePlanAsync(TestDatabase test)
    {
        await using var db = test.Database.Open();
        var item = await db.DueItems.AsNoTracking().SingleAsync(static item => item.RuleId == "fed-case-plan-60", Stop);
        return ((await db.Summaries.AsNoTracking().SingleAsync(Stop)).ComputedFor, item.Status);
    }
}
