using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Access;

public sealed class WithoutWorkerTests
{
    private static readonly Func<HomewardDb, DateOnly, IQueryable<Guid>> On = ChildWithoutWorker.On.Compile();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Children_without_anybody_are_the_same_on_each_day_as_if_every_child_were_asked_for_whatever_began_and_ended(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        var children = Enumerable.Range(0, 12).Select(static _ => Guid.NewGuid()).ToList();
        db.Children.AddRange(children.Select(static child => new ChildRecord { Id = child, Version = 1 }));
        await db.SaveChangesAsync(Stop);
        var chance = new Random(20261126);
        var without = 0;
        for (var step = 0; step < 150; step++)
        {
            await ChangeAsync(db, children[chance.Next(children.Count)], chance);
            foreach (var day in new[] { Cases.Today.AddDays(-20), Cases.Today, Cases.Today.AddDays(20) })
            {
                var asked = await db.Children.Where(child => !db.Assignments.Any(a => a.ChildId == child.Id && a.From <= day && (a.To == null || a.To > day)))
                    .Select(static child => child.Id).Order().ToListAsync(Stop);
                Assert.Equal(asked, await On(db, day).Order().ToListAsync(Stop));
                without += asked.Count;
            }
        }

        Assert.InRange(without, 200, 450 * 10);
    }

    // A part begins, for some days or without an end; or one that lasts ends; or one is taken away.
    private static async Task ChangeAsync(HomewardDb db, Guid child, Random chance)
    {
        var (worker, part) = (chance.Next(2) == 0 ? Office.Keisha : Office.Priya, chance.Next(3) == 0 ? AssignmentPart.Supporting : AssignmentPart.Responsible);
        var from = Cases.Today.AddDays(chance.Next(-40, 40));
        switch (chance.Next(4))
        {
            case 0 or 1:
                var lasts = await db.Assignments.AnyAsync(a => a.ChildId == child && a.To == null && a.Part == AssignmentPart.Responsible, Stop);
                if (await db.Assignments.AnyAsync(a => a.ChildId == child && a.WorkerId == worker && a.From == from, Stop)) return;
                db.Assignments.Add(new Assignment
                {
                    WorkerId = worker, ChildId = child, From = from, Part = part,
                    To = part is AssignmentPart.Responsible && (lasts || chance.Next(2) == 0) ? from.AddDays(chance.Next(30)) : null,
                });
                await db.SaveChangesAsync(Stop);
                db.ChangeTracker.Clear();
                return;
            case 2:
                var end = from.AddDays(40);
                await db.Assignments.Where(a => a.ChildId == child && a.To == null && a.From <= end).ExecuteUpdateAsync(set => set.SetProperty(static a => a.To, end), Stop);
                return;
            default:
                await db.Assignments.Where(a => a.ChildId == child && a.WorkerId == worker).ExecuteDeleteAsync(Stop);
                return;
        }
    }
}
