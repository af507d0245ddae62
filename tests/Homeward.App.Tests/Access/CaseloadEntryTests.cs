using System.Globalization;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Merges;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Access;

public sealed class CaseloadEntryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Entries_say_what_assignments_lists_labels_and_merges_say_whatever_is_written_and_in_which_order(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        var children = Enumerable.Range(0, 8).Select(static _ => Guid.NewGuid()).ToList();
        db.Children.AddRange(children.Select(static child => new ChildRecord { Id = child, Version = 1 }));
        await db.SaveChangesAsync(Stop);
        var chance = new Random(20261127);
        var (closed, listed) = (0, 0);
        for (var step = 0; step < 250; step++)
        {
            await ChangeAsync(db, children, chance);
            db.ChangeTracker.Clear();
            var derived = await DerivedAsync(db);
            Assert.Equal(derived, await db.CaseloadEntries.OrderBy(static entry => entry.WorkerId).ThenBy(static entry => entry.ChildId).AsNoTracking().ToListAsync(Stop));
            closed += derived.Count(static entry => entry.MayBeClosed);
            listed += derived.Count(static entry => entry.DueHash is not null);
        }

        Assert.InRange(closed, 100, 250 * 12);
        Assert.InRange(listed, 100, 250 * 14);
    }

    [Fact]
    public async Task Part_that_begins_while_the_case_is_being_closed_waits_and_finds_it_closed()
    {
        await using var work = await Casework.OpenAsync(DatabaseKind.Postgres);
        await using var closing = work.Database.Open();
        await using var beginning = work.Database.Open();
        await using var transaction = await closing.Database.BeginTransactionAsync(Stop);
        closing.CaseLabels.Add(Label(work.Ana, LabelKind.Sealed));
        await closing.SaveChangesAsync(Stop);

        beginning.Assignments.Add(new Assignment { WorkerId = Office.Priya, ChildId = work.Ana, From = Cases.Today, Part = AssignmentPart.Supporting });
        var begun = beginning.SaveChangesAsync(Stop);
        await using var watching = work.Database.Open();
        await Waiting.ForAnotherAsync(watching, begun, Stop);
        await transaction.CommitAsync(Stop);
        await begun;

        Assert.True((await beginning.CaseloadEntries.SingleAsync(entry => entry.WorkerId == Office.Priya && entry.ChildId == work.Ana, Stop)).MayBeClosed);
    }

    [Fact]
    public async Task Case_that_is_closed_while_a_part_begins_waits_and_marks_it_too()
    {
        await using var work = await Casework.OpenAsync(DatabaseKind.Postgres);
        await using var closing = work.Database.Open();
        await using var beginning = work.Database.Open();
        await using var transaction = await beginning.Database.BeginTransactionAsync(Stop);
        beginning.Assignments.Add(new Assignment { WorkerId = Office.Priya, ChildId = work.Ana, From = Cases.Today, Part = AssignmentPart.Supporting });
        await beginning.SaveChangesAsync(Stop);

        closing.CaseLabels.Add(Label(work.Ana, LabelKind.Sealed));
        var closed = closing.SaveChangesAsync(Stop);
        await using var watching = work.Database.Open();
        await Waiting.ForAnotherAsync(watching, closed, Stop);
        await transaction.CommitAsync(Stop);
        await closed;

        Assert.True(await closing.CaseloadEntries.Where(entry => entry.ChildId == work.Ana).AllAsync(static entry => entry.MayBeClosed, Stop));
    }

    // The same from the tables that the database keeps it by.
    private static async Task<List<CaseloadEntry>> DerivedAsync(HomewardDb db) =>
        [.. (await db.Assignments.AsNoTracking().Select(static part => new { part.WorkerId, part.ChildId }).Distinct().Select(part => new CaseloadEntry
        {
            WorkerId = part.WorkerId,
            ChildId = part.ChildId,
            DueHash = db.Summaries.Where(summary => summary.ChildId == part.ChildId).Select(static summary => summary.DueHash).SingleOrDefault(),
            MayBeClosed = db.CaseLabels.Any(label => label.ChildId == part.ChildId && label.LiftedAt == null)
                || db.CaseMerges.Any(merge => merge.MergedChildId == part.ChildId && merge.UndoneAt == null),
        }).OrderBy(static entry => entry.WorkerId).ThenBy(static entry => entry.ChildId).ToListAsync(Stop))];

    private static async Task ChangeAsync(HomewardDb db, List<Guid> children, Random chance)
    {
        var child = children[chance.Next(children.Count)];
        var worker = chance.Next(2) == 0 ? Office.Keisha : Office.Priya;
        switch (chance.Next(10))
        {
            case 0 or 1 or 2:
                var from = Cases.Today.AddDays(chance.Next(4));
                if (await db.Assignments.AnyAsync(part => part.ChildId == child && part.WorkerId == worker && part.From == from, Stop)) return;
                db.Assignments.Add(new Assignment { WorkerId = worker, ChildId = child, From = from, Part = AssignmentPart.Supporting });
                break;
            case 3:
                await db.Assignments.Where(part => part.ChildId == child && part.WorkerId == worker && part.From == Cases.Today).ExecuteDeleteAsync(Stop);
                return;
            case 4 or 5:
                await db.Summaries.Where(summary => summary.ChildId == child).ExecuteDeleteAsync(Stop);
                db.Summaries.Add(new ChildSummary
                {
                    ChildId = child, Overlay = Overlay.None, OverdueCount = 0, DueSoonCount = 0, ComputedFor = Cases.Today, ComputedBy = "test", DueHash = Hash(chance),
                });
                break;
            case 6:
                var hash = Hash(chance);
                await db.Summaries.Where(summary => summary.ChildId == child).ExecuteUpdateAsync(set => set.SetProperty(static summary => summary.DueHash, hash), Stop);
                return;
            case 7:
                var lifted = (DateTimeOffset?)Cases.Then;
                if (await db.CaseLabels.Where(label => label.ChildId == child && label.LiftedAt == null && label.Kind == LabelKind.Sealed)
                    .ExecuteUpdateAsync(set => set.SetProperty(static label => label.LiftedAt, lifted), Stop) > 0) return;
                db.CaseLabels.Add(Label(child, LabelKind.Sealed));
                break;
            case 8:
                if (await db.CaseLabels.Where(label => label.ChildId == child && label.Kind == LabelKind.Confidential).ExecuteDeleteAsync(Stop) > 0) return;
                db.CaseLabels.Add(Label(child, LabelKind.Confidential));
                break;
            default:
                if (await db.CaseMerges.Where(merge => merge.MergedChildId == child && merge.UndoneAt == null).ExecuteUpdateAsync(
                    set => set.SetProperty(static merge => merge.UndoneAt, (DateTimeOffset?)Cases.Then).SetProperty(static merge => merge.UndoneBy, "Omar Bell").SetProperty(static merge => merge.UndoneReason, "Two children."),
                    Stop) > 0) return;
                db.CaseMerges.Add(new CaseMerge
                {
                    Id = Guid.NewGuid(), ChildId = children.First(other => other != child), MergedChildId = child, At = Cases.Then, ById = Office.Omar, By = "Omar Bell", Reason = "Opened twice.",
                });
                break;
        }

        await db.SaveChangesAsync(Stop);
    }

    private static string Hash(Random chance) => chance.Next().ToString(CultureInfo.InvariantCulture);

    private static CaseLabel Label(Guid child, LabelKind kind) => new()
    {
        Id = Guid.NewGuid(), ChildId = child, Kind = kind, SetBy = Office.Omar, SetAt = Cases.Then, Reason = "Ordered.", CourtOrder = kind is LabelKind.Sealed ? "Order 1" : null,
    };
}
