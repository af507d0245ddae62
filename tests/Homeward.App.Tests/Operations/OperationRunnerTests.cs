using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Visits;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Operations;

public sealed class OperationRunnerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_visit_is_on_record_with_its_due_list_and_one_ledger_entry(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var (office, child) = await WithKeishasChildAsync(test.Database);
        var done = await office.RunAsync(Office.Keisha, await VisitAsync(office, child));

        Assert.Equal(OutcomeKind.Done, done.Kind);
        await using var db = test.Database.Open();
        var facts = (await new FactsLoader(db).LoadAsync(child, Stop))!.Current();
        Assert.Equal(("Keisha Lang", done.Subject), (Assert.Single(facts.CaseworkerVisits).RecordedBy, facts.CaseworkerVisits[0].Id));
        var entry = Assert.Single(await db.LedgerEntries.AsNoTracking().ToListAsync(Stop));
        Assert.Equal((1, "visit.record", "Keisha Lang", done.Children[0].ToString()), (entry.Sequence, entry.Process, entry.Worker, entry.Children));
        Assert.Equal(done.Children[0].Version, Assert.Single(await db.LedgerChildren.AsNoTracking().ToListAsync(Stop)).Version);
        Assert.True((await LedgerVerifier.VerifyAsync(db, stop: Stop)).Holds);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task The_same_key_fifty_times_at_once_is_one_visit_and_one_answer(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var (office, child) = await WithKeishasChildAsync(test.Database);
        var visit = await VisitAsync(office, child);
        var key = Guid.NewGuid();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => office.RunAsync(Office.Keisha, visit, key), Stop)));

        Assert.All(answers, static answer => Assert.Equal(OutcomeKind.Done, answer.Kind));
        Assert.Single(answers.Select(static answer => answer.Subject).Distinct());
        await using var db = test.Database.Open();
        Assert.Equal(1, await db.Set<CaseworkerVisit>().CountAsync(Stop));
        Assert.Equal(OutcomeKind.KeyReused, (await office.RunAsync(Office.Keisha, visit with { Mode = VisitMode.Video }, key)).Kind);
    }

    [Fact]
    public void Answer_that_was_kept_with_its_refusals_is_read_still() =>
        Assert.Equal(OutcomeKind.Done, OperationContent.Read("""{"kind":"Done","subject":null,"children":[],"refusals":[],"stale":[]}""").Kind);

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task An_operation_on_an_old_version_changes_nothing_and_names_the_new_one(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var (office, child) = await WithKeishasChildAsync(test.Database);
        var old = await VisitAsync(office, child);
        var done = await office.RunAsync(Office.Keisha, await VisitAsync(office, child));
        var late = await office.RunAsync(Office.Omar, old);

        Assert.Equal((OutcomeKind.Stale, done.Children[0]), (late.Kind, Assert.Single(late.Stale)));
        await using var db = test.Database.Open();
        Assert.Equal(1, await db.Set<CaseworkerVisit>().CountAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_case_that_is_not_open_to_the_actor_is_not_found(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var (office, child) = await WithKeishasChildAsync(test.Database);
        var visit = await VisitAsync(office, child);
        foreach (var worker in new[] { Office.Priya, Office.Stranger, Office.Auditor, Office.Admin })
        {
            Assert.Equal(OutcomeKind.NotFound, (await office.RunAsync(worker, visit)).Kind);
        }

        var nowhere = visit with { Children = [new ChildVersion(Guid.NewGuid(), 0)] };
        Assert.Equal(OutcomeKind.NotFound, (await office.RunAsync(Office.Keisha, nowhere)).Kind);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_refused_operation_says_everything_that_is_wrong_and_keeps_nothing(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var (office, child) = await WithKeishasChildAsync(test.Database);
        var visit = await VisitAsync(office, child);
        var refused = await office.RunAsync(Office.Keisha, visit with { On = Cases.Today.AddDays(1) });

        Assert.Equal((OutcomeKind.Refused, nameof(RecordVisit.On)), (refused.Kind, Assert.Single(refused.Refusals).Field));
        Assert.Equal(visit.Children[0], await office.SeenAsync(child));
        Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Keisha, visit)).Kind);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task What_a_refused_operation_had_begun_is_not_saved_by_who_uses_the_context_next(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var (office, child) = await WithKeishasChildAsync(test.Database);
        var actor = await office.ActorAsync(Office.Keisha);
        var visit = await VisitAsync(office, child);
        await using var db = test.Database.Open();
        var runner = new OperationRunner(db, Rules.Rulebooks.Federal.UnitedStates.Rulebook, new DayClock(Cases.Today));
        var refused = await runner.RunAsync(actor, Guid.NewGuid(), visit with { On = Cases.Today.AddDays(1), Note = "Tomorrow." }, Stop);
        Assert.Equal(OutcomeKind.Refused, refused.Kind);
        Assert.Equal(0, await db.SaveChangesAsync(Stop));
        Assert.Equal(0, await db.CaseNotes.CountAsync(Stop));
    }

    private static async Task<(Office Office, Guid Child)> WithKeishasChildAsync(Database database)
    {
        var office = await Office.OpenAsync(database, Cases.Today);
        await using var db = database.Open();
        var child = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()));
        await office.AssignAsync(Office.Keisha, child.Id);
        return (office, child.Id);
    }

    private static async Task<RecordVisit> VisitAsync(Office office, Guid child) =>
        new() { Children = [await office.SeenAsync(child)], On = Cases.Today, Mode = VisitMode.InPerson, Place = VisitPlace.Residence };
}
