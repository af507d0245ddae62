using System.Globalization;
using Homeward.App.Access;
using Homeward.App.Alerts;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Visits;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Access;

public sealed class EmergencyTests
{
    private static readonly DateOnly Born = new(2018, 6, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static OpenCaseInEmergency Act => new() { NameOrNumber = "t-1", DateOfBirth = Born, Category = BreakGlassCategory.MissingChild, Reason = "She ran from the school." };

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Case_of_another_unit_opens_for_an_hour_and_the_supervisor_is_told_without_the_childs_name(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var opened = await work.Office.RunAsync(Office.Priya, Act);

        Assert.Equal((OutcomeKind.Done, work.Ana), (opened.Kind, opened.Subject));
        var glass = Assert.Single(await work.RowsAsync<BreakGlass>());
        Assert.Equal((Office.Priya, work.Ana, glass.OpenedAt.AddMinutes(60)), (glass.WorkerId, glass.ChildId, glass.EndsAt));
        var alert = Assert.Single(await work.RowsAsync<Alert>());
        Assert.Equal((Office.Omar, glass.Id), (alert.WorkerId, alert.AboutId));
        Assert.DoesNotContain("Ana", alert.Sentence, StringComparison.Ordinal);
        Assert.Equal("case.open-in-emergency", Assert.Single(await work.RowsAsync<LedgerEntry>()).Process);
        Assert.Equal(CaseRight.BreakGlass, await RightAsync(work, Office.Priya, glass.EndsAt.AddSeconds(-1)));
        Assert.Equal(CaseRight.None, await RightAsync(work, Office.Priya, glass.EndsAt));
        var visit = new RecordVisit { Children = [await work.Office.SeenAsync(work.Ana)], On = Cases.Today, Mode = VisitMode.InPerson, Place = VisitPlace.School };
        Assert.Equal(OutcomeKind.Done, (await work.Office.RunAsync(Office.Priya, visit)).Kind);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Child_who_is_not_there_is_sealed_confidential_or_of_the_own_family_is_answered_in_the_same_words(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var missed = await work.Office.RunAsync(Office.Priya, Act with { DateOfBirth = Born.AddDays(1) });
        Assert.Equal(OpenCaseInEmergency.NotOpened, Assert.Single(missed.Refusals).Sentence);
        foreach (var close in (Func<HomewardDb, Task>[])[Label(LabelKind.Sealed), Label(LabelKind.Confidential), Household])
        {
            await using var db = work.Database.Open();
            await close(db);
            await db.SaveChangesAsync(Stop);
            Assert.Equal(missed.Refusals, (await work.Office.RunAsync(Office.Priya, Act)).Refusals);
            await db.CaseLabels.ExecuteDeleteAsync(Stop);
            await db.WorkerHouseholds.ExecuteDeleteAsync(Stop);
        }

        Assert.Empty(await work.RowsAsync<BreakGlass>());
        Assert.Empty(await work.RowsAsync<Alert>());

        Func<HomewardDb, Task> Label(LabelKind label) => db =>
        {
            db.CaseLabels.Add(new CaseLabel { Id = Guid.NewGuid(), ChildId = work.Ana, Kind = label, SetBy = Office.Omar, SetAt = Cases.Then, Reason = "Ordered." });
            return Task.CompletedTask;
        };

        Task Household(HomewardDb db)
        {
            db.WorkerHouseholds.Add(new WorkerHousehold(Office.Priya, work.Ana));
            return Task.CompletedTask;
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Case_that_is_open_to_the_worker_two_children_alike_and_a_worker_under_contract_open_nothing(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Office.Keisha, Act)).Kind);
        await using (var db = work.Database.Open())
        {
            var harbor = new Agency { Id = Guid.NewGuid(), Name = "Harbor Light", Custodian = false };
            db.Agencies.Add(harbor);
            await db.SaveChangesAsync(Stop);
            await db.Workers.Where(static worker => worker.Id == Office.Stranger).ExecuteUpdateAsync(set => set.SetProperty(static worker => worker.AgencyId, harbor.Id), Stop);
        }

        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Office.Stranger, Act)).Kind);
        await work.WithAsync(Cases.InCare(Guid.NewGuid(), "Another with the same number"));
        Assert.Equal(OpenCaseInEmergency.NotOpened, Assert.Single((await work.Office.RunAsync(Office.Priya, Act)).Refusals).Sentence);
        Assert.Empty(await work.RowsAsync<BreakGlass>());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Opening_is_reviewed_once_by_the_workers_supervisor_and_by_nobody_who_did_it(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await work.Office.RunAsync(Office.Priya, Act);
        var glass = Assert.Single(await work.RowsAsync<BreakGlass>());
        var review = new ReviewEmergency { OpeningId = glass.Id, Review = "Needed: she was found at the bus station." };
        Assert.Equal(OutcomeKind.NotFound, (await work.Office.RunAsync(Office.Priya, review)).Kind);
        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Office.Omar, review with { Review = " " })).Kind);
        Assert.Equal(1, await WaitingAsync(work));
        Assert.Equal(OutcomeKind.Done, (await work.Office.RunAsync(Office.Omar, review)).Kind);
        Assert.Equal(0, await WaitingAsync(work));
        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Office.Omar, review)).Kind);
        var reviewed = Assert.Single(await work.RowsAsync<BreakGlass>());
        Assert.Equal((Office.Omar, review.Review), (reviewed.ReviewedBy, reviewed.Review));
        Assert.NotNull(Assert.Single(await work.RowsAsync<Alert>()).SeenAt);
        Assert.Equal(["case.open-in-emergency", "emergency.review"], (await work.RowsAsync<LedgerEntry>()).Select(static entry => entry.Process).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2026-10-05", "2026-10-06")]
    [InlineData("2026-10-09", "2026-10-13")]
    [InlineData("2026-12-24", "2026-12-28")]
    public void Review_is_due_on_the_next_day_that_is_no_weekend_and_no_holiday(string opened, string due) =>
        Assert.Equal(DateOnly.ParseExact(due, "O", CultureInfo.InvariantCulture), GlassReview.DueOn(DateOnly.ParseExact(opened, "O", CultureInfo.InvariantCulture)));

    private static async Task<CaseRight> RightAsync(Casework work, Guid worker, DateTimeOffset at)
    {
        await using var db = work.Database.Open();
        return await CaseAccess.RightAsync(db, await work.Office.ActorAsync(worker), work.Ana, at, Cases.Today, Stop);
    }

    private static async Task<int> WaitingAsync(Casework work)
    {
        await using var db = work.Database.Open();
        return (await OpeningsQuery.UnreviewedAsync(db, await work.Office.ActorAsync(Office.Omar), Cases.Then, Cases.Today, Stop)).Count;
    }
}
