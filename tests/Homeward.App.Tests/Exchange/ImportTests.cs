using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;
using static Homeward.App.Tests.Exchange.FederalFile;

namespace Homeward.App.Tests.Exchange;

public sealed class ImportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_record_becomes_a_child_with_what_the_file_says_and_nothing_else(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var report = await test.ImportAsync(Of(Child(1)));
        Assert.Equal((1, 1, 1, 0), (report.Read, report.Stored, report.New, report.Refusals.Count));

        var facts = (await test.HistoryAsync(Number(1))).Current();
        Assert.Equal(new DateOnly(2015, 9, 9), facts.Child.DateOfBirth);
        Assert.Null(facts.Child.Name);
        var removal = Assert.Single(facts.Removals);
        Assert.Equal((Entry, RemovalManner.NotCollected, false), (removal.On, removal.Manner, removal.DatesOnly));
        Assert.Equal("AFCARS 2023-03, record 1 (CHILD0000001), entered 9 Nov 2022", removal.Source);
        Assert.Equal(
            [(PlacementSetting.FosterFamilyHome, Entry, Entry.AddDays(20)), (PlacementSetting.FosterFamilyHome, Entry.AddDays(20), Entry.AddDays(60)), (PlacementSetting.GroupHome, Entry.AddDays(60), null)],
            facts.Placements.Select(static placement => (placement.Setting, placement.From, placement.To)));
        Assert.Equal(PermanencyPlan.Reunification, Assert.Single(facts.PermanencyGoals).Plan);
        Assert.Equal(ReviewBody.NotCollected, Assert.Single(facts.PeriodicReviews).HeldBy);
        Assert.Equal(5, facts.CaseworkerVisits.Count);
        Assert.All(facts.CaseworkerVisits, static visit => Assert.Null(visit.SeenAlone));
        Assert.True(facts.NotCollected.HasFlag(FactKinds.Findings | FactKinds.CasePlans | FactKinds.RelativeNotices));
        Assert.Empty(facts.Findings);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Overlays_and_exits_follow_the_living_arrangements(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var removal = new AfcarsRemoval(Values((69, Day(Entry)), (153, Day(Entry.AddDays(100))), (154, Day(Entry.AddDays(101))), (155, "6")))
        {
            LivingArrangements =
            [
                Home(Entry), Elsewhere(Entry.AddDays(10), 9), Home(Entry.AddDays(12)), Elsewhere(Entry.AddDays(20), 12), Elsewhere(Entry.AddDays(25), 13),
                Elsewhere(Entry.AddDays(30), 5), Elsewhere(Entry.AddDays(40), 14), Elsewhere(Entry.AddDays(50), 11), Elsewhere(Entry.AddDays(60), 10), Elsewhere(Entry.AddDays(90), 12),
            ],
        };
        Assert.Empty((await test.ImportAsync(Of(Child(1, removal)))).Refusals);
        var facts = (await test.HistoryAsync(Number(1))).Current();
        Assert.Equal(
            [(FacilityKind.Detention, Entry.AddDays(10), Entry.AddDays(12)), (FacilityKind.PsychiatricHospital, Entry.AddDays(50), Entry.AddDays(60)), (FacilityKind.Hospital, Entry.AddDays(60), Entry.AddDays(90))],
            facts.FacilityStays.Select(static stay => (stay.Kind, stay.From, stay.To!.Value)));
        Assert.Equal(
            [(Entry.AddDays(20), Entry.AddDays(30)), (Entry.AddDays(90), (DateOnly?)null)],
            facts.MissingEpisodes.Select(static missing => (missing.Since, missing.ReturnedOn)));
        var visit = Assert.Single(facts.TrialHomeVisits);
        Assert.Equal((Entry.AddDays(40), Entry.AddDays(50)), (visit.From, visit.To!.Value));
        var discharge = Assert.Single(facts.Discharges);
        Assert.Equal((Entry.AddDays(100), DischargeReason.Runaway), (discharge.On, discharge.Reason));
        Assert.EndsWith("entered 16 Feb 2023", discharge.Source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task The_same_file_twice_changes_nothing_and_says_so(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var file = Of(Enumerable.Range(1, 450).Select(static at => Child(at)).Append(Child(451, Exited(Entry, Entry.AddDays(-1)))));
        await test.ImportAsync(file);
        var before = await test.CountsAsync();
        file.Position = 0;
        var again = await test.ImportAsync(file);
        Assert.Equal((451, 450, 450, 1, 0), (again.Read, again.Stored, again.Unchanged, again.Refusals.Count, again.FactsStored));
        Assert.Equal(before, await test.CountsAsync());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_later_file_with_the_same_children_adds_only_what_is_new(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await test.ImportAsync(Of(Child(1), Child(2)));
        var home = Exited(Entry, Entry.AddDays(200));
        var report = await test.ImportAsync(Of("202309", [Child(1), Child(2, home), Child(3)]), new DateOnly(2023, 10, 1));
        Assert.Equal((3, 1, 1, 1), (report.Read, report.New, report.Changed, report.Unchanged));

        var history = await test.HistoryAsync(Number(2));
        var facts = history.Current();
        Assert.Equal(Entry.AddDays(200), Assert.Single(facts.Discharges).On);
        Assert.Empty(facts.CaseworkerVisits);
        Assert.Equal(Entry.AddDays(200), Assert.Single(facts.Placements).To);
        var asKnown = history.AsKnownOn(Imports.Today)!;
        Assert.Equal(5, asKnown.CaseworkerVisits.Count);
        Assert.Empty(asKnown.Discharges);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_correction_by_a_worker_outlives_a_later_file_that_says_what_it_said_before(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await test.ImportAsync(Of(Child(1)));
        var known = await test.HistoryAsync(Number(1));
        await using (var db = test.Database.Open())
        {
            var child = await db.Children.AsNoTracking().SingleAsync(Stop);
            var born = known.Current().Child;
            var named = born with { Id = Guid.NewGuid(), Supersedes = born.Id, Name = "Ana", Source = "birth certificate" };
            Assert.Null(await Cases.Writer(db, Imports.Today).RecordAsync(child.Id, child.Version, "maria", [named], Stop));
        }

        var removal = InCare();
        var more = new AfcarsRemoval(Values((69, Day(Entry)), (70, Day(Entry.AddDays(2))), (71, "1"), (155, "9")))
        {
            LivingArrangements = removal.LivingArrangements,
            Plans = removal.Plans,
            PeriodicReviews = removal.PeriodicReviews,
            Visits = [.. removal.Visits, Visit(Entry.AddDays(190), 2)],
        };
        var report = await test.ImportAsync(Of("202309", [Child(1, more)]), new DateOnly(2023, 10, 1));
        Assert.Equal((1, 1), (report.Changed, report.FactsStored));
        var facts = (await test.HistoryAsync(Number(1))).Current();
        Assert.Equal("Ana", facts.Child.Name);
        Assert.Equal(VisitPlace.Other, facts.CaseworkerVisits[^1].Place);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task An_older_file_does_not_undo_a_later_one(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await test.ImportAsync(Of("202309", [Child(1, InCare(), Exited(new(2020, 1, 1), new(2020, 2, 1)))]), new DateOnly(2023, 10, 1));
        var before = await test.CountsAsync();
        var report = await test.ImportAsync(Of("202303", [Child(1)]), new DateOnly(2023, 10, 1));
        Assert.Contains("later file of 2023-09", Assert.Single(report.Refusals).Reason, StringComparison.Ordinal);
        Assert.Equal(before["fact_discharge"], (await test.CountsAsync())["fact_discharge"]);
    }

    [Fact]
    public async Task A_permanency_plan_whose_code_is_not_published_is_left_out_with_a_note_and_the_record_is_kept()
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var removal = new AfcarsRemoval(Values((69, Day(Entry)))) { Plans = [new AfcarsPlan(Values((147, Day(Entry)), (148, "6")))], LivingArrangements = [Home(Entry)] };
        var report = await test.ImportAsync(Of(Child(1, removal)));
        Assert.Equal((1, 0), (report.New, report.Refusals.Count));
        var note = Assert.Single(report.Notes);
        Assert.Equal((1, Number(1), "E148"), (note.RecordNumber, note.ChildNumber, note.Element));
        Assert.Empty((await test.HistoryAsync(Number(1))).Current().PermanencyGoals);
    }

    [Theory]
    [InlineData("1", "20230105", DueStatus.Open)]
    [InlineData("1", "", DueStatus.Open)]
    [InlineData("", "", DueStatus.Open)]
    [InlineData("0", "", DueStatus.Overdue)]
    public async Task Victim_of_trafficking_owes_a_report_only_where_the_file_says_none_was_made(string made, string on, DueStatus status)
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var child = new AfcarsRecord(Values((4, Number(1)), (5, "20100909"), (6, "1"), (106, "0"), (109, "1"), (110, made), (111, on))) { Removals = [InCare()] };
        Assert.Empty((await test.ImportAsync(Of(child))).Refusals);
        var due = UnitedStates.Rulebook.Evaluate((await test.HistoryAsync(Number(1))).Current(), Imports.Today.AddDays(30)).Single(static due => due.Rule.Id is "traf-le-24h");
        Assert.Equal((status, made is not "0", made is "0"), (due.Status, due.NotCollected, due.IsOwed));
    }

    [Theory]
    [MemberData(nameof(Contradicting))]
    public async Task A_record_that_contradicts_itself_is_left_out_whole_with_its_element_and_reason(string element, string reason, int which)
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var report = await test.ImportAsync(Of(Child(1), Wrong[which](), Child(3)));
        var refusal = Assert.Single(report.Refusals);
        Assert.Equal((2, element), (refusal.RecordNumber, refusal.Element));
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
        Assert.Equal((3, 2), (report.Read, report.Stored));
        var counts = await test.CountsAsync();
        Assert.Equal((2, 2, 1), (counts["child"], counts["source_record"], counts["import_refusal"]));
    }

    public static TheoryData<string, string, int> Contradicting => new()
    {
        { "E153", "before the removal", 0 },
        { "E69", "Two removals are open", 1 },
        { "E69", "is given twice", 2 },
        { "E112", "begins before the removal", 3 },
        { "E112", "begins after the exit", 4 },
        { "E69", "is not a day that exists", 5 },
        { "E69", "has not come yet", 6 },
        { "E120", "not one of the answers", 7 },
        { "E69", "before the child's birth", 8 },
        { "E4", "is given twice", 9 },
        { "E153", "not the day of the exit", 10 },
        { "E120", "foster family home and something else", 11 },
    };

    private static readonly Func<AfcarsRecord>[] Wrong =
    [
        static () => Child(2, Exited(Entry, Entry.AddDays(-1))),
        static () => Child(2, InCare(Entry.AddDays(-700)), InCare()),
        static () => Child(2, Exited(Entry, Entry.AddDays(3)), Exited(Entry, Entry.AddDays(5))),
        static () => Child(2, With((69, Day(Entry))) with { LivingArrangements = [Home(Entry.AddDays(-3))] }),
        static () => Child(2, With((69, Day(Entry)), (153, Day(Entry.AddDays(5))), (155, "1")) with { LivingArrangements = [Home(Entry.AddDays(9))] }),
        static () => Child(2, With((69, "20230230")).Removal),
        static () => Child(2, With((69, "20990101")).Removal),
        static () => Child(2, With((69, Day(Entry))) with { LivingArrangements = [Elsewhere(Entry, 77)] }),
        static () => Child(2, InCare(new(2015, 9, 8))),
        static () => Child(1),
        static () => Child(2, With((69, Day(Entry)), (155, "3")).Removal),
        static () => Child(2, With((69, Day(Entry))) with { LivingArrangements = [new AfcarsLivingArrangement(Values((112, Day(Entry)), (113, "1"), (120, "1")))] }),
    ];

    private static Draft With(params (int, string)[] answers) => new(answers);

    private sealed record Draft((int, string)[] Answers)
    {
        public IReadOnlyList<AfcarsLivingArrangement> LivingArrangements { get; init; } = [];

        public AfcarsRemoval Removal => new(Values(Answers)) { LivingArrangements = LivingArrangements };

        public static implicit operator AfcarsRemoval(Draft draft) => draft.Removal;
    }
}
