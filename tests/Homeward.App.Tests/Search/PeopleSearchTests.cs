using System.Text.Json;
using Homeward.App.Access;
using Homeward.App.Corrections;
using Homeward.App.Data;
using Homeward.App.Relatives;
using Homeward.App.Search;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Search;

public sealed class PeopleSearchTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_child_is_found_however_the_name_is_typed_by_birth_date_and_by_number(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await work.WithAsync(Cases.InCare(Guid.NewGuid(), "María-José Reyes"));
        await work.WithAsync(Cases.InCare(Guid.NewGuid(), "Иван Петров"));
        await work.WithAsync(Cases.InCare(Guid.NewGuid(), "王小明"));
        foreach (var typed in new[] { "maria", "MARÍA JOSÉ", "reyes maria", "rey", "Reyez", "maira", "mria jose", "Marya Josey", "6/1/2018 reyes", "2018-06-01 mar" })
            Assert.Equal((typed, "María-José Reyes"), (typed, await work.NamesAsync(typed)));
        Assert.Equal("Иван Петров", await work.NamesAsync("петр"));
        Assert.Equal("Иван Петров", await work.NamesAsync("Петроф"));
        Assert.Equal("王小明", await work.NamesAsync("小明"));
        Assert.Equal("Ana, María-José Reyes, Иван Петров, 王小明", await work.NamesAsync("6/1/2018"));
        Assert.Equal("Ana, María-José Reyes, Иван Петров, 王小明", await work.NamesAsync("T-1"));
        foreach (var typed in new[] { "reyes petrov", "6/2/2018", "garcia", "reyes 6/2/2018", "T-2" }) Assert.Equal((typed, ""), (typed, await work.NamesAsync(typed)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task What_is_typed_stands_before_what_is_like_it_and_each_says_why(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        foreach (var name in new[] { "Katheryn Ray", "Catherine Ray", "Katharina Ray", "Kathrin Ray" }) await work.WithAsync(Cases.InCare(Guid.NewGuid(), name));
        var found = (await work.FindAsync("kathrin ray")).People;
        Assert.Equal(("Kathrin Ray", "the same name"), (found[0].ChildName, string.Join(", ", found[0].Reasons)));
        Assert.Equal(["the same name", "sounds like it"], found.Single(static one => one.ChildName is "Catherine Ray").Reasons.Select(static reason => reason.ToString()));
        Assert.Equal(4, found.Count);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_person_of_a_case_is_found_by_the_name_that_stands_and_no_longer_by_one_that_was_corrected(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await work.AnsweredAsync(new AddRelative { Name = "Ruth Okafor", Relation = Relation.Grandparent });
        var found = Assert.Single((await work.FindAsync("okafor")).People);
        Assert.Equal(("Ruth Okafor", Relation.Grandparent, "Ana"), (found.PersonName, found.Relation, found.ChildName));

        var person = Assert.Single((await work.FactsAsync(work.Ana)).People);
        var corrected = await work.DoAsync(new CorrectFact { FactId = person.Id, Answers = JsonDocument.Parse("""{"name":"Ruth Okoro"}""").RootElement, Reason = "Misheard." });
        Assert.Equal("", string.Join(' ', corrected.Refusals.Select(static refusal => refusal.Sentence)));
        Assert.Equal("", await work.NamesAsync("okafor"));
        Assert.Equal("Ruth Okoro", await work.NamesAsync("okoro"));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_case_that_is_not_open_is_not_found_and_the_way_of_looking_makes_no_difference(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var zoe = await work.WithAsync(Cases.InCare(Guid.NewGuid(), "Zoë Stone"));
        await work.Office.AssignAsync(Office.Stranger, await AddAsync(work, "Zoe Stern"));
        var nobodys = await AddAsync(work, "Zoe Steen");
        var sealedCase = await work.WithAsync(Cases.InCare(Guid.NewGuid(), "Zoe Sealed"));
        await using (var db = work.Database.Open())
        {
            db.CaseLabels.Add(new CaseLabel { Id = Guid.NewGuid(), ChildId = sealedCase, Kind = LabelKind.Sealed, SetBy = Office.Omar, SetAt = Cases.Then, Reason = "Adopted." });
            await db.SaveChangesAsync(Stop);
        }

        foreach (var (worker, sees) in new[]
        {
            (Office.Keisha, "Zoë Stone"), (Office.Priya, ""), (Office.Stranger, "Zoe Stern"), (Office.Omar, "Zoe Steen, Zoë Stone"),
            (Office.Auditor, "Zoe Steen, Zoe Stern, Zoë Stone"), (Office.Admin, ""), (Office.Lena, "Zoë Stone"),
        })
        {
            Assert.Equal((worker, sees), (worker, await work.NamesAsync("zoe", worker)));
            Assert.Equal((worker, sees), (worker, await ManyAsync(work, worker)));
        }

        var reads = await work.RowsAsync<CaseRead>();
        Assert.Equal([zoe], reads.Where(static read => read.WorkerId == Office.Keisha).Select(static read => read.ChildId).Distinct());
        Assert.Equal(CaseRight.Unassigned, Assert.Single(reads, read => read.WorkerId == Office.Omar && read.ChildId == nobodys).Right);
        Assert.DoesNotContain(reads, read => read.ChildId == sealedCase);
        Assert.All(reads, static read => Assert.Equal("/search", read.Page));
    }

    private static async Task<Guid> AddAsync(Casework work, string name) => (await work.Database.WithAsync(db => Cases.AddAsync(db, Cases.InCare(Guid.NewGuid(), name)))).Id;

    private static async Task<string> ManyAsync(Casework work, Guid worker)
    {
        var actor = await work.Office.ActorAsync(worker);
        await using var db = work.Database.Open();
        var reach = await SearchReach.OfAsync(db, actor, new DayClock(Cases.Today).GetUtcNow(), Cases.Today, Stop, few: 0);
        var found = await PeopleSearch.FindAsync(db, reach, SearchAsked.Read("zoe", out _)!, 21, Stop);
        return string.Join(", ", found.Select(static one => one.ChildName));
    }
}
