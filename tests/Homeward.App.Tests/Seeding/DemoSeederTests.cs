using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Seeding;
using Homeward.App.Seeding.Synthetic;
using Homeward.App.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Seeding;

public sealed class DemoSeederTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Seeding_twice_gives_Keisha_her_eighteen_children_and_what_is_planted(DatabaseKind kind)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var test = await TestDatabase.NewAsync(kind);
        var seeder = new DemoSeeder(test.Database, new DayClock(DemoCaseload.Day));

        await seeder.SeedAsync(stop);
        await seeder.SeedAsync(stop);

        await using var db = test.Database.Open();
        Assert.Equal(18, await db.Assignments.CountAsync(static assignment => assignment.WorkerId == DemoStaff.Keisha.Id, stop));
        Assert.Equal(18 + SyntheticFile.Children, await db.Children.CountAsync(stop));
        var keisha = (await Actors.OfAsync(db, DemoStaff.Keisha.Id, "test", stop))!;
        var today = (await TodayQuery.FindAsync(db, keisha, keisha.WorkerId, DemoCaseload.Day, stop)).Lines.Select(static line => line.Item).ToList();
        Assert.Equal(
            "Ben Sutter, Devon Pruitt, Ellie Marsh, Grace Whitfield, Jonah Keller, Luca Ferro, Maya Holloway, Ruth Keller, Sofia Ibarra, Theo Whitlock",
            string.Join(", ", today.Select(static item => item.ChildName!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }
}
