using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Access;

public sealed class LabelTests
{
    private static readonly Guid Second = new("0a000000-0000-8000-8000-000000000012");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Sealed_case_opens_again_only_by_the_orders_number_and_two_different_supervisors(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await AddSecondAsync(work);
        Assert.Equal(OutcomeKind.Refused, (await OmarAsync(work, new SealCase())).Kind);
        Assert.Equal(OutcomeKind.Done, (await OmarAsync(work, new SealCase { CourtOrder = "2026-JV-118" })).Kind);
        foreach (var worker in new[] { Office.Omar, Office.Keisha, Office.Lena, Office.Auditor }) Assert.Equal(CaseRight.None, await RightAsync(work, worker));

        var ask = new AskToReopen { NameOrNumber = "T-1", DateOfBirth = new(2018, 6, 1), CourtOrder = "2026-AD-7", Reason = "The adult adoptee asked the court." };
        var missed = await work.Office.RunAsync(Office.Omar, ask with { DateOfBirth = new(2018, 6, 2) });
        Assert.Empty(await work.RowsAsync<Reopening>());
        var asked = await work.Office.RunAsync(Office.Omar, ask);
        Assert.Equal((missed.Kind, missed.Subject, missed.Children.Count), (asked.Kind, asked.Subject, asked.Children.Count));
        var request = Assert.Single(await work.RowsAsync<Reopening>());

        var confirm = new ConfirmReopening { ReopeningId = request.Id, CourtOrder = "2026-AD-7" };
        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Office.Omar, confirm)).Kind);
        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Second, confirm with { CourtOrder = "2026-AD-8" })).Kind);
        Assert.Equal(CaseRight.None, await RightAsync(work, Office.Keisha));
        Assert.Equal(OutcomeKind.Done, (await work.Office.RunAsync(Second, confirm)).Kind);
        Assert.Equal(CaseRight.Assignment, await RightAsync(work, Office.Keisha));
        Assert.Equal((Office.Omar, Second), (Assert.Single(await work.RowsAsync<Reopening>()).AskedBy, Assert.Single(await work.RowsAsync<CaseLabel>()).LiftedBy));
        Assert.Equal(4, (await work.RowsAsync<LedgerEntry>()).Count);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Database_itself_refuses_a_reopening_by_one_person(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await OmarAsync(work, new SealCase { Reason = "The adoption is final." });
        await using var db = work.Database.Open();
        db.Reopenings.Add(new Reopening
        {
            Id = Guid.NewGuid(), LabelId = Assert.Single(await work.RowsAsync<CaseLabel>()).Id, CourtOrder = "1", Reason = "1", AskedBy = Office.Omar, AskedAt = Cases.Then,
            ConfirmedBy = Office.Omar, ConfirmedAt = Cases.Then,
        });
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Confidential_case_is_open_to_those_named_who_have_a_part_in_it_until_the_label_is_lifted(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        Assert.Equal(OutcomeKind.Refused, (await OmarAsync(work, new MakeConfidential { Named = [], Reason = "A colleague’s niece." })).Kind);
        Assert.Equal(OutcomeKind.Done, (await OmarAsync(work, new MakeConfidential { Named = [Office.Omar, Office.Keisha, Office.Stranger], Reason = "A colleague’s niece." })).Kind);
        Assert.Equal([CaseRight.Unit, CaseRight.Assignment, CaseRight.None, CaseRight.None], await RightsAsync(work));
        Assert.Equal(OutcomeKind.Done, (await OmarAsync(work, new NameForCase { Named = [Office.Lena] })).Kind);
        Assert.Equal([CaseRight.Unit, CaseRight.Assignment, CaseRight.Assignment, CaseRight.None], await RightsAsync(work));
        Assert.Equal(OutcomeKind.Done, (await OmarAsync(work, new TakeOffCase { Named = [Office.Keisha] })).Kind);
        Assert.Equal([CaseRight.Unit, CaseRight.None, CaseRight.Assignment, CaseRight.None], await RightsAsync(work));
        Assert.Equal(OutcomeKind.Refused, (await OmarAsync(work, new TakeOffCase { Named = [Office.Omar, Office.Lena, Office.Stranger] })).Kind);
        Assert.Equal(OutcomeKind.Done, (await OmarAsync(work, new LiftConfidential { Reason = "The niece moved away." })).Kind);
        Assert.Equal([CaseRight.Unit, CaseRight.Assignment, CaseRight.Assignment, CaseRight.None], await RightsAsync(work));
        Assert.Equal(OutcomeKind.Refused, (await OmarAsync(work, new NameForCase { Named = [Office.Lena] })).Kind);
        Assert.Equal(["case.lift-confidential", "case.make-confidential", "case.name-people", "case.take-people-off"],
            (await work.RowsAsync<LedgerEntry>()).Select(static entry => entry.Process).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Worker_under_contract_sees_the_children_assigned_and_a_part_that_ends_today_is_over_today(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        var harbor = new Agency { Id = Guid.NewGuid(), Name = "Harbor Light", Custodian = false };
        db.Agencies.Add(harbor);
        await db.SaveChangesAsync(Stop);
        await db.Workers.Where(static worker => worker.Id == Office.Stranger || worker.Id == Office.Auditor).ExecuteUpdateAsync(set => set.SetProperty(static worker => worker.AgencyId, harbor.Id), Stop);
        Assert.Equal((CaseRight.None, CaseRight.None), (await RightAsync(work, Office.Stranger), await RightAsync(work, Office.Auditor)));
        await work.Office.AssignAsync(Office.Stranger, work.Ana, part: AssignmentPart.Supporting);
        Assert.Equal((CaseRight.Assignment, CaseRight.Audit), (await RightAsync(work, Office.Stranger), await RightAsync(work, Office.Auditor)));
        await db.Assignments.Where(static part => part.WorkerId == Office.Stranger).ExecuteUpdateAsync(static set => set.SetProperty(static part => part.To, Cases.Today), Stop);
        Assert.Equal((CaseRight.None, CaseRight.None), (await RightAsync(work, Office.Stranger), await RightAsync(work, Office.Auditor)));
    }

    private static async Task AddSecondAsync(Casework work)
    {
        await using var db = work.Database.Open();
        db.Workers.Add(new Worker { Id = Second, Name = "Ruth Abiodun", Role = Role.Supervisor });
        await db.SaveChangesAsync(Stop);
    }

    private static async Task<Outcome> OmarAsync(Casework work, Operation act) =>
        await work.Office.RunAsync(Office.Omar, act with { Children = await work.SeenAsync([work.Ana]) });

    private static async Task<IReadOnlyList<CaseRight>> RightsAsync(Casework work) =>
        [await RightAsync(work, Office.Omar), await RightAsync(work, Office.Keisha), await RightAsync(work, Office.Lena), await RightAsync(work, Office.Stranger)];

    private static async Task<CaseRight> RightAsync(Casework work, Guid worker)
    {
        await using var db = work.Database.Open();
        return await CaseAccess.RightAsync(db, await work.Office.ActorAsync(worker), work.Ana, Cases.Then.AddDays(200), Cases.Today, Stop);
    }
}
