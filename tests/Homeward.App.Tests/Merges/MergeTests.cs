using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Facts;
using Homeward.App.Ledger;
using Homeward.App.Merges;
using Homeward.App.Operations;
using Homeward.App.Relatives;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Tests.Search;
using Homeward.App.Visits;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Merges;

public sealed class MergeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Two_records_of_one_child_are_read_as_one_with_the_due_list_of_all_their_facts(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var twin = await TwinAsync(work);
        await work.DoAsync(new RecordVisit { On = new(2026, 4, 10), Mode = VisitMode.InPerson, Place = VisitPlace.Residence, Note = "Saw the otter." }, twin);
        var visit = Assert.Single((await work.FactsAsync(twin)).CaseworkerVisits);
        Assert.Equal(OutcomeKind.Done, (await MergeAsync(work, work.Ana, twin)).Kind);

        Assert.Contains(visit, (await work.FactsAsync(work.Ana)).CaseworkerVisits);
        Assert.Empty(await work.DueAsync(twin));
        Assert.Equal(await ExpectedAsync(work, work.Ana), await work.DueAsync(work.Ana));
        await using var db = work.Database.Open();
        Assert.Null(await new FactsLoader(db).LoadAsync(twin, Stop));
        Assert.Equal(CaseRight.None, await CaseAccess.RightAsync(db, await work.Office.ActorAsync(Office.Keisha), twin, Cases.Then, Cases.Today, Stop));
        Assert.Equal(["Saw the [otter]."], await work.NotesAsync("otter"));
        Assert.Equal(work.Ana, Assert.Single((await work.FindAsync("otter")).Texts).ChildId);
        Assert.Contains("also recorded as Annie", Assert.Single((await work.FindAsync("annie")).People).Reasons.Select(static reason => reason.ToString()));
        var entry = await db.LedgerEntries.AsNoTracking().OrderBy(static entry => entry.Sequence).LastAsync(Stop);
        Assert.Equal(("child.merge", "Same birth certificate."), (entry.Process, entry.Reason));
        Assert.Equal(0, await new DueSweep(work.Database, UnitedStates.Rulebook, new DayClock(Cases.Today)).RunAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task What_is_written_while_two_are_one_stays_where_it_was_written_when_they_are_two_again(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var twin = await TwinAsync(work);
        await work.DoAsync(new AddRelative { Name = "Ruth Okafor", Relation = Relation.Grandparent }, twin);
        var merge = (await MergeAsync(work, work.Ana, twin)).Subject!.Value;
        var person = Assert.Single((await work.FactsAsync(work.Ana)).People);
        await work.DoAsync(new App.Corrections.CorrectFact { FactId = person.Id, Answers = System.Text.Json.JsonDocument.Parse("""{"name":"Ruth Okoro"}""").RootElement, Reason = "Misheard." });
        await work.DoAsync(new AddRelative { Name = "Obi Okoro", Relation = Relation.OtherRelative });
        Assert.Equal(2, (await work.FactsAsync(work.Ana)).People.Count);
        Assert.Equal("Obi Okoro, Ruth Okoro", await work.NamesAsync("okoro"));

        Assert.Equal(OutcomeKind.Done, (await UndoAsync(work, work.Ana, merge)).Kind);
        Assert.Equal("Obi Okoro", Assert.Single((await work.FactsAsync(work.Ana)).People).Name);
        Assert.Equal("Ruth Okoro", Assert.Single((await work.FactsAsync(twin)).People).Name);
        Assert.Equal("Obi Okoro, Ruth Okoro", await work.NamesAsync("okoro"));
        Assert.Equal(await ExpectedAsync(work, twin), await work.DueAsync(twin));
        Assert.Equal(["MergeId"], await FieldsAsync(work, new UndoMerge { MergeId = merge, Reason = "Again." }, work.Ana));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task What_both_tell_has_to_be_left_out_of_the_one_that_is_not_kept(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var other = await work.WithAsync(Cases.InCare(Guid.NewGuid(), "Annie"));
        Assert.Contains("LeftOut", await FieldsAsync(work, new MergeChildren { Kept = work.Ana, Reason = "Same birth certificate." }, work.Ana, other));
        var (here, there) = ((await work.HistoryAsync(work.Ana)).Versions, (await work.HistoryAsync(other)).Versions);
        var alike = MergedFacts.Alike(here, there);
        Assert.Equal(2, alike.Count);
        var before = await work.DueAsync(work.Ana);
        Assert.Equal(OutcomeKind.Done, (await MergeAsync(work, work.Ana, other, [.. alike])).Kind);
        Assert.Equal(before, await work.DueAsync(work.Ana));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_merge_is_a_supervisors_with_a_reason_and_not_of_a_record_that_is_labelled_or_holds_another(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var twin = await TwinAsync(work);
        var third = await TwinAsync(work);
        var act = new MergeChildren { Kept = work.Ana, Reason = "Same birth certificate." };
        Assert.Equal(OutcomeKind.NotFound, (await work.DoAsync(act, work.Ana, twin)).Kind);
        Assert.Equal(["Reason"], await FieldsAsync(work, act with { Reason = null }, work.Ana, twin));
        Assert.Equal(["Kept"], await FieldsAsync(work, act with { Kept = third }, work.Ana, twin));
        Assert.Equal(["Kept"], await FieldsAsync(work, act, work.Ana));
        Assert.Equal(["LeftOut"], await FieldsAsync(work, act with { LeftOut = [Guid.NewGuid()] }, work.Ana, twin));
        Assert.Equal(OutcomeKind.Done, (await MergeAsync(work, twin, third)).Kind);
        Assert.Equal(["Kept"], await FieldsAsync(work, act, work.Ana, twin));
        await using var db = work.Database.Open();
        db.CaseLabels.Add(new CaseLabel { Id = Guid.NewGuid(), ChildId = work.Ana, Kind = LabelKind.Confidential, SetBy = Office.Omar, SetAt = Cases.Then, Reason = "News." });
        db.CaseAudience.Add(new CaseAudience(work.Ana, Office.Omar));
        await db.SaveChangesAsync(Stop);
        Assert.Contains("Kept", await FieldsAsync(work, act with { Kept = twin }, work.Ana, twin));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Who_lives_with_a_person_of_the_merged_record_does_not_open_the_kept_one(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var twin = await TwinAsync(work);
        var person = (await work.DoAsync(new AddRelative { Name = "Ruth Okafor", Relation = Relation.Grandparent }, twin)).Subject!.Value;
        await using var db = work.Database.Open();
        db.WorkerHouseholds.Add(new WorkerHousehold(Office.Lena, person));
        await db.SaveChangesAsync(Stop);
        Assert.Equal(CaseRight.Assignment, await CaseAccess.RightAsync(db, await work.Office.ActorAsync(Office.Lena), work.Ana, Cases.Then, Cases.Today, Stop));
        await MergeAsync(work, work.Ana, twin);
        Assert.Equal(CaseRight.None, await CaseAccess.RightAsync(db, await work.Office.ActorAsync(Office.Lena), work.Ana, Cases.Then, Cases.Today, Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Two_persons_who_are_one_owe_what_is_owed_to_one_and_are_two_again(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var ruth = (await work.DoAsync(new AddRelative { Name = "Ruth Okafor", Relation = Relation.Grandparent, IsAdult = true })).Subject!.Value;
        var alone = await work.DueAsync(work.Ana);
        var again = (await work.DoAsync(new AddRelative { Name = "R. Okafor", Relation = Relation.Grandparent, IsAdult = true })).Subject!.Value;
        var two = await work.DueAsync(work.Ana);
        var facts = (await work.HistoryAsync(work.Ana)).Versions;
        Assert.NotEqual(alone.Count, two.Count);
        var merge = await AsOmarAsync(work, new MergePeople { Kept = ruth, Merged = again, Reason = "She said so." }, work.Ana);
        Assert.Equal(OutcomeKind.Done, merge.Kind);
        Assert.Equal(alone, await work.DueAsync(work.Ana));
        Assert.Equal(ruth, Assert.Single((await work.FactsAsync(work.Ana)).People).PersonId);
        Assert.Equal(OutcomeKind.Done, (await AsOmarAsync(work, new UndoPersonMerge { MergeId = merge.Subject!.Value, Reason = "Sisters." }, work.Ana)).Kind);
        Assert.Equal(two, await work.DueAsync(work.Ana));
        Assert.Equal(facts.Select(static fact => fact.Id).Order(), (await work.HistoryAsync(work.Ana)).Versions.Select(static fact => fact.Id).Order());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task After_any_merges_and_undoings_every_record_is_what_it_was(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        List<Guid> children = [work.Ana];
        for (var at = 0; at < 4; at++)
        {
            var twin = await TwinAsync(work);
            children.Add(twin);
            await work.DoAsync(new AddRelative { Name = $"Ruth {at}", Relation = Relation.Grandparent }, twin);
            await work.DoAsync(new AddRelative { Name = $"R {at}", Relation = Relation.Grandparent }, twin);
            await work.DoAsync(new RecordVisit { On = new(2026, 4, 1 + at), Mode = VisitMode.InPerson, Place = VisitPlace.Residence, Note = $"Otter {at}." }, twin);
        }

        var before = await StateAsync(work, children);
        var chance = new Random(20261126);
        var (records, persons) = (new Dictionary<Guid, (Guid Kept, Guid Other)>(), new Dictionary<Guid, Guid>());
        for (var step = 0; step < 200; step++)
        {
            var free = children.Where(child => !records.Values.Any(pair => pair.Other == child)).ToList();
            switch (chance.Next(4))
            {
                case 0 when free.Count > 1:
                    var pair = free.OrderBy(_ => chance.Next()).Take(2).ToList();
                    if (await MergeAsync(work, pair[0], pair[1]) is { Kind: OutcomeKind.Done, Subject: { } merged }) records.Add(merged, (pair[0], pair[1]));
                    break;
                case 1 when records.Count > 0:
                    var undone = records.Keys.ElementAt(chance.Next(records.Count));
                    Assert.Equal(OutcomeKind.Done, (await UndoAsync(work, records[undone].Kept, undone)).Kind);
                    records.Remove(undone);
                    break;
                case 2:
                    var child = free[chance.Next(free.Count)];
                    var people = (await work.FactsAsync(child)).People.Select(static person => person.PersonId).OrderBy(_ => chance.Next()).Take(2).ToList();
                    if (people.Count == 2 && await AsOmarAsync(work, new MergePeople { Kept = people[0], Merged = people[1], Reason = "One." }, child) is { Kind: OutcomeKind.Done, Subject: { } person })
                        persons.Add(person, child);
                    break;
                case 3 when persons.Count > 0:
                    var apart = persons.Keys.ElementAt(chance.Next(persons.Count));
                    if (!free.Contains(persons[apart])) break;
                    Assert.Equal(OutcomeKind.Done, (await AsOmarAsync(work, new UndoPersonMerge { MergeId = apart, Reason = "Two." }, persons[apart])).Kind);
                    persons.Remove(apart);
                    break;
            }
        }

        await using var db = work.Database.Open();
        Assert.True(await db.CaseMerges.CountAsync(Stop) > 20 && await db.PersonMerges.CountAsync(Stop) > 5);
        foreach (var (merge, (kept, _)) in records) await UndoAsync(work, kept, merge);
        foreach (var (merge, child) in persons) await AsOmarAsync(work, new UndoPersonMerge { MergeId = merge, Reason = "Two." }, child);
        Assert.Equal(before, await StateAsync(work, children));
        Assert.True((await LedgerVerifier.VerifyAsync(db, stop: Stop)).Holds);
    }

    // A second record of Ana: a name and a birth date, and no stay in care.
    private static Task<Guid> TwinAsync(Casework work) => work.WithAsync(
    [
        new Child { Id = Guid.NewGuid(), RecordedAt = Cases.Then, RecordedBy = "intake", Source = "intake", DateOfBirth = new(2018, 6, 1), Name = "Annie" },
    ]);

    private static async Task<Outcome> AsOmarAsync(Casework work, Operation act, params IReadOnlyList<Guid> children) =>
        await work.Office.RunAsync(Office.Omar, act with { Children = await work.SeenAsync(children) });

    private static Task<Outcome> MergeAsync(Casework work, Guid kept, Guid other, IReadOnlyList<Guid>? leftOut = null) =>
        AsOmarAsync(work, new MergeChildren { Kept = kept, LeftOut = leftOut ?? [], Reason = "Same birth certificate." }, kept, other);

    private static Task<Outcome> UndoAsync(Casework work, Guid kept, Guid merge) => AsOmarAsync(work, new UndoMerge { MergeId = merge, Reason = "Cousins." }, kept);

    private static async Task<IReadOnlyList<string?>> FieldsAsync(Casework work, Operation act, params IReadOnlyList<Guid> children)
    {
        var refused = await AsOmarAsync(work, act, children);
        Assert.Equal(OutcomeKind.Refused, refused.Kind);
        return [.. refused.Refusals.Select(static refusal => refusal.Field).Distinct()];
    }

    private static async Task<IReadOnlyList<DueItem>> ExpectedAsync(Casework work, Guid child) =>
        [.. new CaseProjector(UnitedStates.Rulebook).Project(child, await work.FactsAsync(child), Cases.Today).Due.Select(static item => item with { Number = 0 })];

    private static async Task<string> StateAsync(Casework work, IReadOnlyList<Guid> children)
    {
        var state = new List<string>();
        foreach (var child in children)
        {
            state.AddRange((await work.HistoryAsync(child)).Versions.OrderBy(static fact => fact.Id).Select(static fact => fact.ToString()));
            state.AddRange((await work.DueAsync(child)).Select(static item => item.ToString()));
        }

        await using var db = work.Database.Open();
        state.AddRange((await db.Summaries.AsNoTracking().OrderBy(static summary => summary.ChildId).ToListAsync(Stop)).Select(static summary => summary.ToString()));
        state.AddRange((await work.FindAsync("otter")).Texts.Select(static text => $"{text.NoteId} in {text.ChildId}"));
        state.AddRange((await work.FindAsync("ruth")).People.Select(static person => $"{person.PersonName} in {person.ChildId}"));
        return string.Join(Environment.NewLine, state);
    }
}
