using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Discharges;
using Homeward.App.Families;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Placements;
using Homeward.App.Removals;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Removals;

public sealed class RecordRemovalTests
{
    private static readonly PlacementHome Amadi = new() { Setting = PlacementSetting.FosterFamilyHome, Provider = "Amadi home" };
    private static readonly PlacementHome Park = new() { Setting = PlacementSetting.FosterFamilyHome, Provider = "Park home" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static RecordRemoval Night => new()
    {
        Removed =
        [
            new RemovedChild { Name = "Amari Whitlock-Reyes", DateOfBirth = new(2015, 2, 11) },
            new RemovedChild { Name = "Nia Whitlock-Reyes", DateOfBirth = new(2019, 5, 23) },
            new RemovedChild { Name = "Theo Whitlock", DateOfBirth = new(2024, 3, 30) },
        ],
        On = new(2026, 4, 13),
        At = new DateTimeOffset(2026, 4, 13, 21, 40, 0, TimeSpan.FromHours(-5)),
        Manner = RemovalManner.EmergencyAgency,
        Circumstances = [CircumstanceKind.CaretakerDrugUse, CircumstanceKind.Neglect],
        Note = "Their mother was found asleep; nobody else at home.",
        People =
        [
            new FamilyMember { Name = "Danielle Whitlock", Relation = Relation.Mother, IsAdult = true, RemovedFrom = true },
            new FamilyMember { Name = "Marcus Reyes", Relation = Relation.Father, IsAdult = true, Of = [0, 1] },
            new FamilyMember { Name = "Jordan P.", Relation = Relation.PutativeFather, Of = [2] },
        ],
        Placements = [new FirstPlacement { Home = Amadi, Of = [0, 1] }, new FirstPlacement { Home = Park, Of = [2] }],
        Reason = "No home had three beds.",
        Split = new SiblingSplit { EffortsToKeepTogether = "Asked eleven homes and the grandmother.", ContactPlan = "Saturdays at the Amadi home.", ContactEveryDays = 7 },
        Address = new HouseholdAddress { Street = "4 Mill Lane", City = "Marlow" },
        FamilyName = "Whitlock-Reyes",
    };

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Three_siblings_come_into_care_in_one_act_with_one_mother_and_each_other(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var done = await work.Office.RunAsync(Office.Keisha, Night);
        Assert.Equal(OutcomeKind.Done, done.Kind);
        Assert.Equal(3, done.Children.Count);
        var cases = new List<CaseFacts>();
        foreach (var (child, _) in done.Children) cases.Add(await work.FactsAsync(child));

        Assert.Single(cases.Select(static facts => facts.People.Single(static person => person.Relation is Relation.Mother).PersonId).Distinct());
        Assert.All(cases, facts => Assert.Equal(2, done.Children.Count(child => facts.People.Any(person => person.PersonId == child.ChildId))));
        var theo = cases.Single(static facts => facts.Child.Name == "Theo Whitlock");
        Assert.Equal(
            ["Amari Whitlock-Reyes", "Danielle Whitlock", "Jordan P.", "Nia Whitlock-Reyes"],
            theo.People.Select(static person => person.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Night.At!.Value.UtcDateTime, theo.Removals[0].At!.Value.UtcDateTime);
        Assert.All(theo.SiblingPlacements, static state => Assert.False(state.Together));
        Assert.Equal(7, theo.FamilyTimePlans[0].EveryDays);
        Assert.Equal([false, true], cases.Single(static facts => facts.Child.Name == "Nia Whitlock-Reyes").SiblingPlacements.Select(static state => state.Together).Order());

        var due = await work.DueAsync(done.Children[0].ChildId);
        Assert.Contains(due, static item => item.RuleId == "fed-case-plan-60" && item.DueOn == new DateOnly(2026, 6, 12));
        Assert.Contains(due, static item => item.RuleId == "sib-visits");
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task What_is_told_beside_the_facts_of_a_removal_is_kept_with_each_child_and_the_worker_has_them(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var done = await work.Office.RunAsync(Office.Keisha, Night);
        Assert.Equal(6, (await work.RowsAsync<RemovalCircumstance>()).Count);
        Assert.Equal((3, 3), ((await work.RowsAsync<CaseNote>()).Count(static note => note.Kind is NoteKind.Removal), (await work.RowsAsync<CaseNote>()).Count(static note => note.Kind is NoteKind.SiblingSplit)));
        Assert.Equal(3, (await work.RowsAsync<FamilyChild>()).Count);
        Assert.Equal(4, (await work.RowsAsync<HouseholdStay>()).Count);
        await using var db = work.Database.Open();
        var keisha = await work.Office.ActorAsync(Office.Keisha);
        foreach (var (child, _) in done.Children)
            Assert.Equal(CaseRight.Assignment, await CaseAccess.RightAsync(db, keisha, child, DateTimeOffset.UtcNow, Cases.Today, Stop));
        Assert.Equal(3, await FamilyQuery.Children(db, done.Children[0].ChildId).CountAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Siblings_are_not_placed_apart_without_the_reason_the_efforts_and_how_they_stay_in_contact(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        Assert.Equal(["Reason", "Split.EffortsToKeepTogether", "Split.ContactPlan"], await Fields(work, Night with { Reason = null, Split = null }));
        Assert.Equal(["Split.ContactPlan"], await Fields(work, Night with { Split = Night.Split! with { ContactPlan = null } }));
        Assert.Single(await work.RowsAsync<App.Children.ChildRecord>());
        var together = Night with { Reason = null, Split = null, Placements = [new FirstPlacement { Home = Amadi, Of = [0, 1, 2] }] };
        Assert.Equal(OutcomeKind.Done, (await work.Office.RunAsync(Office.Keisha, together)).Kind);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_removal_that_says_too_little_or_what_cannot_be_is_refused_with_every_field(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var wrong = Night with
        {
            Manner = RemovalManner.NotCollected,
            Removed = [new RemovedChild { DateOfBirth = new(2026, 4, 14) }],
            People = [new FamilyMember { Relation = Relation.Unknown, Of = [3] }],
            Placements = [new FirstPlacement { Home = new PlacementHome { Setting = PlacementSetting.NotCollected }, Of = [0], From = new(2026, 4, 12) }],
        };
        Assert.Equal(
            ["Manner", "Removed[0].Name", "Removed[0].DateOfBirth", "People[0].Relation", "People[0].Name", "People[0].Of", "Placements[0].Home.Setting", "Placements[0].From"],
            await Fields(work, wrong));
        Assert.Equal(["On"], await Fields(work, Night with { On = Cases.Today.AddDays(1), At = null, Placements = [], Address = null }));
        Assert.Equal(["At"], await Fields(work, Night with { At = Night.At!.Value.AddDays(-3) }));
        Assert.Equal(["FamilyCaseId"], await Fields(work, Night with { FamilyName = null, FamilyCaseId = Guid.NewGuid() }));
        Assert.Equal(["ResponsibleWorker"], await Fields(work, Night with { ResponsibleWorker = Office.Auditor }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_child_on_record_comes_into_care_again_with_a_new_sibling_once_the_stay_before_has_ended(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var again = Night with
        {
            Removed = [new RemovedChild { ChildId = work.Ana }, new RemovedChild { Name = "Theo Whitlock", DateOfBirth = new(2024, 3, 30) }],
            People = [],
            Placements = [],
            Reason = null,
            Split = null,
            Address = null,
        };
        Assert.Equal(["Removed[0].ChildId"], await work.RefusedAsync(again));
        Assert.Equal(["Children"], await Fields(work, again));
        await work.AnsweredAsync(new DischargeChild { On = new(2026, 3, 1), Exit = DischargeReason.Reunification });
        Assert.Contains("fed-case-plan-60", await work.AnsweredAsync(again));
        var facts = await work.FactsAsync(work.Ana);
        Assert.Equal(2, facts.Removals.Count);
        Assert.Equal("Theo Whitlock", Assert.Single(facts.People).Name);
        Assert.Equal(2, (await work.RowsAsync<Assignment>()).Count(static part => part.Part is AssignmentPart.Responsible));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Who_takes_the_call_at_night_names_the_worker_and_keeps_a_part_in_the_case(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var done = await work.Office.RunAsync(Office.Priya, Night with { ResponsibleWorker = Office.Keisha });
        var parts = (await work.RowsAsync<Assignment>()).Where(part => part.ChildId == done.Children[0].ChildId).OrderBy(static part => part.Part);
        Assert.Equal([(Office.Keisha, AssignmentPart.Responsible), (Office.Priya, AssignmentPart.Supporting)], parts.Select(static part => (part.WorkerId, part.Part)));
    }

    private static async Task<IReadOnlyList<string?>> Fields(Casework work, RecordRemoval act)
    {
        var refused = await work.Office.RunAsync(Office.Keisha, act);
        Assert.Equal(OutcomeKind.Refused, refused.Kind);
        return [.. refused.Refusals.Select(static refusal => refusal.Field)];
    }
}
