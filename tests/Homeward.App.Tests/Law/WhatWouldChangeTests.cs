using Homeward.App.Data;
using Homeward.App.Law;
using Homeward.App.Seeding;
using Homeward.App.Tests.Data;
using Homeward.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Law;

public sealed class WhatWouldChangeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Shorter_time_for_the_report_moves_the_reports_ahead_and_nothing_else(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await new DemoSeeder(test.Database, new DayClock(DemoCaseload.Day)).SeedAsync(Stop);
        await using var db = test.Database.Open();
        var before = await db.DueItems.CountAsync(Stop);

        var moved = await WhatWouldChange.Of(RulebookShelf.Named("us+demo")!, [], Report(new(2026, 10, 20), 7)).OverAsync(db, Stop);

        Assert.Equal(
            ["Anya Petrov 2026-11-27 2026-12-01 4 False"],
            (await NamedAsync(db, moved)).Where(static line => line.StartsWith("Anya", StringComparison.Ordinal) || line.StartsWith("Caleb", StringComparison.Ordinal)));
        Assert.All(moved, static one => Assert.Equal("demo-report", one.RuleId));
        Assert.Equal(before, await db.DueItems.CountAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Stricter_time_makes_nobody_overdue_on_its_first_day(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await new DemoSeeder(test.Database, new DayClock(DemoCaseload.Day)).SeedAsync(Stop);
        await using var db = test.Database.Open();

        var moved = await WhatWouldChange.Of(RulebookShelf.Named("us+demo")!, [], Report(new(2026, 10, 6), 60)).OverAsync(db, Stop);

        Assert.NotEmpty(moved);
        Assert.DoesNotContain(moved, static one => one.BecomesOverdue || one.Becomes < new DateOnly(2026, 10, 6));
    }

    private static LawChange Report(DateOnly from, int days) => new()
    {
        Id = Guid.NewGuid(), Kind = LawChangeKind.Rule, Subject = "demo-report", Title = "Court report filed", BeginsOn = from, Count = days, Citation = "Local rule 7", Note = "Test",
        ProposedBy = Guid.NewGuid(), ProposedAt = DateTimeOffset.UnixEpoch,
    };

    private static async Task<IReadOnlyList<string>> NamedAsync(HomewardDb db, IReadOnlyList<MovedDate> moved)
    {
        var names = await db.Children.ToDictionaryAsync(static child => child.Id, static child => child.Name, Stop);
        return [.. moved.Select(one => $"{names[one.ChildId]} {one.Was:yyyy-MM-dd} {one.Becomes:yyyy-MM-dd} {one.Days} {one.BecomesOverdue}").Order(StringComparer.Ordinal)];
    }
}
