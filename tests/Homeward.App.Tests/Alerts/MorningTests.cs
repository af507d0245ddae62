using Homeward.App.Alerts;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Homeward.App.Tests.Alerts;

public sealed class MorningTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Supervisor_is_told_once_of_what_is_overdue_for_more_than_the_agencys_days(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);

        Assert.Equal((1, 1), await MorningOf(work, Cases.Today).RunAsync(Stop));
        Assert.Equal((0, 0), await MorningOf(work, Cases.Today).RunAsync(Stop));
        Assert.Equal((0, 1), await MorningOf(work, Cases.Today.AddDays(1)).RunAsync(Stop));

        var alert = Assert.Single(await work.RowsAsync<Alert>());
        Assert.Equal((Office.Omar, work.Ana, null), (alert.WorkerId, alert.ChildId, alert.SeenAt));
        Assert.StartsWith("Overdue with Keisha Lang for longer than the agency leaves it to the worker: ", alert.Sentence, StringComparison.Ordinal);
        Assert.True((await work.RowsAsync<Escalation>()).Count > 1);
        await using var db = work.Database.Open();
        var omar = await work.Office.ActorAsync(Office.Omar);
        var found = await TodayQuery.FindAsync(db, omar, Office.Omar, Cases.Today, Stop);
        Assert.True(Assert.Single((await DeskQuery.OfAsync(db, omar, found, DateTimeOffset.UtcNow, Cases.Today, Stop)).Alerts).OfOverdue);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Two_machines_on_one_morning_tell_once(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var both = await Task.WhenAll(MorningOf(work, Cases.Today).RunAsync(Stop), MorningOf(work, Cases.Today).RunAsync(Stop));
        Assert.Equal((1, 1), (both.Sum(static one => one.Alerts), both.Sum(static one => one.Digests)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Digest_counts_what_lies_before_its_worker_and_names_no_child(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await MorningOf(work, Cases.Today).RunAsync(Stop);
        await using var db = work.Database.Open();
        var digest = Assert.Single(await Digests.OfAsync(db, Office.Keisha, Cases.Today, Stop));
        Assert.True(digest is { Overdue: > 0, Tasks: 0 });
        Assert.Empty(await Digests.OfAsync(db, Office.Lena, Cases.Today, Stop));
        Assert.DoesNotContain(typeof(Digest).GetProperties(), static property => property.PropertyType == typeof(string) || property.Name.Contains("Child", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Database_itself_keeps_a_second_digest_of_a_morning_and_a_second_telling_of_a_line_out(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await MorningOf(work, Cases.Today).RunAsync(Stop);
        await using (var db = work.Database.Open())
        {
            db.Digests.Add(Assert.Single(await work.RowsAsync<Digest>()) with { Overdue = 99 });
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
        }

        await using (var db = work.Database.Open())
        {
            db.Escalations.Add((await work.RowsAsync<Escalation>())[0] with { ToldOn = Cases.Today.AddDays(1) });
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Alert_of_which_nothing_is_owed_any_more_is_put_away(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await MorningOf(work, Cases.Today).RunAsync(Stop);
        await using (var db = work.Database.Open()) await db.DueItems.Where(item => item.ChildId == work.Ana).ExecuteDeleteAsync(Stop);
        await MorningOf(work, Cases.Today.AddDays(1)).RunAsync(Stop);
        Assert.NotNull(Assert.Single(await work.RowsAsync<Alert>()).SeenAt);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Nobody_is_told_before_the_morning_hour_of_the_agencys_zone(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var phoenix = TimeZoneInfo.FindSystemTimeZoneById("America/Phoenix");
        var clock = new ManualClock(new(2026, 4, 14, 5, 50, 0, TimeSpan.FromHours(-7)), phoenix);
        using var round = new MorningRound(work.Database, new AgencyLaw(work.Database), clock, NullLogger<MorningRound>.Instance);
        await round.StartAsync(Stop);
        await SleepsAsync(clock);
        Assert.Empty(await work.RowsAsync<Digest>());

        clock.MoveTo(new(2026, 4, 14, 6, 1, 0, TimeSpan.FromHours(-7)));
        await SleepsAsync(clock);
        Assert.Equal(Cases.Today, Assert.Single(await work.RowsAsync<Digest>()).Day);
        await round.StopAsync(Stop);
    }

    [Fact]
    public void Report_of_a_missing_child_goes_to_the_supervisor_at_once_and_nothing_where_the_agency_tells_nobody()
    {
        var day = new DateOnly(2026, 4, 1);
        var never = RulebookSettings.Default with { DaysBeforeSupervisorIsTold = null };
        var missing = UnitedStates.Rulebook.Rules.First(static rule => rule.Id == "missing-le-24h");
        var plan = UnitedStates.Rulebook.Rules.First(static rule => rule.Id == "fed-case-plan-60");
        Assert.Equal([day, day, day.AddDays(7), null], [Escalation.LastOwnDay(missing, day, RulebookSettings.Default), Escalation.LastOwnDay(missing, day, never), Escalation.LastOwnDay(plan, day, RulebookSettings.Default), Escalation.LastOwnDay(plan, day, never)]);
    }

    private static Morning MorningOf(Casework work, DateOnly day) => new(work.Database, UnitedStates.Rulebook, new DayClock(day));

    private static async Task SleepsAsync(ManualClock clock)
    {
        while (!clock.IsAwaited) await Task.Delay(10, Stop);
    }
}
