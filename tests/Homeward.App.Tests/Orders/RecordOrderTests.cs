using Homeward.App.Alerts;
using Homeward.App.Data;
using Homeward.App.Hearings;
using Homeward.App.Operations;
using Homeward.App.Orders;
using Homeward.App.Placements;
using Homeward.App.Tasks;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.App.Tests.Orders;

public sealed class RecordOrderTests
{
    private const string Text = "The Court finds that continuation in the home would be contrary to the welfare of the child. "
        + "The agency made reasonable efforts to prevent removal. Placement and care are with the agency.";

    private static readonly FindingAnswer Welfare = new() { Kind = FindingKind.ContraryToWelfare, Words = "contrary to the welfare", CaseSpecific = true };
    private static readonly FindingAnswer Efforts = new() { Kind = FindingKind.ReasonableEffortsToPrevent, Words = "reasonable efforts to prevent removal", CaseSpecific = true };

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task The_first_order_with_its_findings_settles_their_rows_and_alarms_nobody(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var answered = await work.AnsweredAsync(First(work, Welfare, Efforts));
        Assert.Contains("ive-ctw-first-order", answered);
        Assert.Contains("ive-re-prevent-60", answered);
        Assert.Contains("ive-placement-care", answered);
        Assert.Empty(await work.RowsAsync<Alert>());
        var facts = await work.FactsAsync(work.Ana);
        Assert.All(facts.Findings, finding => Assert.Equal((facts.CourtOrders[0].OrderId, true), (finding.OrderId, finding.StatedInOrder)));
        Assert.Equal(Text, Assert.Single(await work.RowsAsync<OrderText>()).Text);
        Assert.Equal(["contrary to the welfare", "reasonable efforts to prevent removal"], (await work.RowsAsync<FindingWords>()).Select(static row => row.Words).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_first_order_without_the_welfare_finding_is_told_to_worker_supervisor_and_attorney_at_once(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var done = await work.DoAsync(First(work, Efforts));
        var alerts = await work.RowsAsync<Alert>();
        Assert.Equal(new[] { Office.Omar, Office.Keisha, Office.Lena }.Order(), alerts.Select(static alert => alert.WorkerId).Order());
        Assert.All(alerts, alert => Assert.Equal((work.Ana, done.Subject), (alert.ChildId, alert.AboutId)));
        Assert.StartsWith("Ana, order of 7 January 2026: title IV-E is at risk.", alerts[0].Sentence, StringComparison.Ordinal);
        var reading = OrderReading.Of(await work.HistoryAsync(work.Ana), done.Subject!.Value, UnitedStates.Rulebook, Cases.Today)!;
        Assert.True(reading.FundingAtRisk);
        Assert.Equal(OrderSubject.ContraryToWelfare, Assert.Single(reading.Missing).Subject);

        var see = new SeeAlert { AlertId = alerts.Single(static alert => alert.WorkerId == Office.Lena).Id };
        Assert.Equal(OutcomeKind.Refused, (await work.Office.RunAsync(Office.Keisha, see)).Kind);
        Assert.Equal(OutcomeKind.Done, (await work.Office.RunAsync(Office.Lena, see)).Kind);
        Assert.Equal(Office.Lena, Assert.Single(await work.RowsAsync<Alert>(), static alert => alert.SeenAt is not null).WorkerId);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task An_order_of_a_permanency_hearing_must_find_efforts_to_finalize(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await work.DoAsync(First(work, Welfare, Efforts));
        var hearing = (await work.DoAsync(new RecordHearing { Kind = HearingKind.Permanency, HeldOn = new(2026, 4, 10) })).Subject!.Value;
        var order = new RecordOrder { OrderedOn = new(2026, 4, 10), Hearings = [hearing], Orders = [new ChildOrder { ChildId = work.Ana }] };
        await work.DoAsync(order);
        Assert.Contains("finalize the permanency plan", Assert.Single(await work.RowsAsync<Alert>(), static alert => alert.WorkerId == Office.Omar).Sentence, StringComparison.Ordinal);
        var finding = new FindingAnswer { Kind = FindingKind.ReasonableEffortsToFinalize, PlanInEffect = PermanencyPlan.Reunification };
        Assert.Contains("ive-re-finalize-12", await work.AnsweredAsync(order with { Orders = [new ChildOrder { ChildId = work.Ana, Findings = [finding] }] }));
        Assert.Equal(3, (await work.RowsAsync<Alert>()).Count);
        Assert.Equal(["Hearings"], await work.RefusedAsync(order with { Hearings = [Guid.NewGuid()] }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_finding_is_confirmed_only_by_words_that_stand_in_the_order_and_make_it(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        const string field = "Orders[0].Findings[0]";
        Assert.Equal([$"{field}.Words"], await work.RefusedAsync(First(work, Welfare with { Words = null })));
        Assert.Equal([$"{field}.Words"], await work.RefusedAsync(First(work, Welfare with { Words = "contrary to her welfare" })));
        Assert.Equal([$"{field}.StatedInOrder"], await work.RefusedAsync(First(work, Welfare with { StatedInOrder = false })));
        Assert.Equal([$"{field}.ParentId"], await work.RefusedAsync(First(work, Welfare with { ParentId = Guid.NewGuid() })));
        Assert.Equal([$"{field}.Ground"], await work.RefusedAsync(First(work, Welfare with { Kind = FindingKind.ReasonableEffortsNotRequired })));
        var denied = First(work, Welfare with { Words = "is not contrary to the welfare" }) with { Text = "Remaining is not contrary to the welfare of the child." };
        Assert.Equal([$"{field}.Words"], await work.RefusedAsync(denied));
        Assert.Equal(["Orders"], await work.RefusedAsync(First(work) with { Orders = [new ChildOrder { ChildId = Guid.NewGuid() }] }));
        Assert.Equal(["State"], await work.RefusedAsync(First(work, Welfare) with { State = "zz" }));
        Assert.Equal(["OrderedOn"], await work.RefusedAsync(First(work, Welfare) with { OrderedOn = Cases.Today.AddDays(1) }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Each_line_of_an_order_is_a_task_with_an_owner_who_has_a_part_in_the_case_until_it_is_done(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var line = new OrderLine { Words = "Refer the mother to treatment within ten days.", OwnerId = Office.Keisha, DueOn = new(2026, 4, 24) };
        var order = First(work, Welfare, Efforts) with { Lines = [line] };
        Assert.Equal(["Lines[0].OwnerId"], await work.RefusedAsync(order with { Lines = [line with { OwnerId = Office.Stranger }] }));
        Assert.Equal(["Lines[0].DueOn"], await work.RefusedAsync(order with { Lines = [line with { DueOn = new(2026, 1, 1) }] }));
        var done = await work.DoAsync(order);
        var task = Assert.Single(await work.RowsAsync<CaseTask>());
        Assert.Equal((work.Ana, Office.Keisha, done.Subject, new DateOnly(2026, 4, 24)), (task.ChildId, task.OwnerId, task.OrderId, task.DueOn));

        var give = new ReassignTask { TaskId = task.Id, OwnerId = Office.Lena };
        Assert.Equal(["OwnerId"], await work.RefusedAsync(give with { OwnerId = Office.Priya }));
        Assert.Equal(["Reason"], await work.RefusedAsync(give with { DueOn = new(2026, 5, 1) }));
        Assert.Empty(await work.AnsweredAsync(give));
        Assert.Equal([Office.Keisha, Office.Lena], (await work.RowsAsync<CaseTaskOwner>()).OrderBy(static owner => owner.Number).Select(static owner => owner.WorkerId));
        Assert.Empty(await work.AnsweredAsync(new CompleteTask { TaskId = task.Id, Outcome = "Referred on the 20th." }));
        Assert.Equal(("Keisha Lang", "Referred on the 20th."), ((await work.RowsAsync<CaseTask>())[0].DoneBy, (await work.RowsAsync<CaseTask>())[0].Outcome));
        Assert.Equal(["TaskId"], await work.RefusedAsync(new CompleteTask { TaskId = task.Id }));
        Assert.Equal(["TaskId"], await work.RefusedAsync(give));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task An_order_made_at_a_hearing_of_a_child_in_a_treatment_program_must_decide_on_it(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await work.DoAsync(First(work, Welfare, Efforts));
        var program = new PlacementHome { Setting = PlacementSetting.Qrtp, Provider = "Bright Path" };
        await work.AnsweredAsync(new ChangePlacement { From = new(2026, 3, 20), Home = program, Reason = "Assessed need." });
        var hearing = (await work.DoAsync(new RecordHearing { Kind = HearingKind.Review, HeldOn = new(2026, 4, 10) })).Subject!.Value;
        var order = new RecordOrder { OrderedOn = new(2026, 4, 10), Hearings = [hearing], Orders = [new ChildOrder { ChildId = work.Ana }] };
        await work.DoAsync(order);
        Assert.Equal(3, (await work.RowsAsync<Alert>()).Count);
        var decided = new ChildOrder { ChildId = work.Ana, TreatmentProgramApproved = true, AssessmentConsidered = true, NeedsDetermined = true };
        Assert.Equal(["Orders[0].TreatmentProgramApproved"], await work.RefusedAsync(order with { OrderedOn = new(2026, 3, 1), Hearings = [], Orders = [decided] }));
        Assert.Contains("qrtp-court-60", await work.AnsweredAsync(order with { Orders = [decided] }));
        Assert.Equal(3, (await work.RowsAsync<Alert>()).Count);
    }

    private static RecordOrder First(Casework work, params IReadOnlyList<FindingAnswer> findings) => new()
    {
        OrderedOn = new(2026, 1, 7),
        Text = Text,
        Orders = [new ChildOrder { ChildId = work.Ana, SanctionsRemoval = true, PlacementAndCareToAgency = true, Findings = findings }],
    };
}
