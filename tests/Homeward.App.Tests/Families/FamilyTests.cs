using Homeward.App.Data;
using Homeward.App.Families;
using Homeward.App.Operations;
using Homeward.App.Relatives;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Families;

public sealed class FamilyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_relationship_is_the_inverse_of_its_inverse_and_is_stored_from_one_side_only()
    {
        var (one, other) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]));
        foreach (var kind in Enum.GetValues<RelationshipKind>())
        {
            Assert.Equal(kind, kind.Inverse().Inverse());
            Assert.NotEqual(kind.IsStored(one, other), kind.Inverse().IsStored(other, one));
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_relationship_said_from_either_side_is_one_and_reads_from_both(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var mother = (await work.DoAsync(new AddRelative { Name = "Danielle", Relation = Relation.Mother })).Subject!.Value;
        var rosa = (await work.DoAsync(new AddRelative { Name = "Rosa", Relation = Relation.Grandparent })).Subject!.Value;
        var said = new RelatePeople { FromPerson = mother, Kind = RelationshipKind.ChildOf, ToPerson = rosa };
        Assert.Empty(await work.AnsweredAsync(said));
        Assert.Equal(["Kind"], await work.RefusedAsync(new RelatePeople { FromPerson = rosa, Kind = RelationshipKind.ParentOf, ToPerson = mother }));
        Assert.Equal(["ToPerson"], await work.RefusedAsync(said with { ToPerson = Guid.NewGuid() }));
        Assert.Equal(["ToPerson"], await work.RefusedAsync(said with { ToPerson = mother }));

        await using var db = work.Database.Open();
        var known = Assert.Single(await FamilyQuery.StandingAsync(db, work.Ana, Stop));
        Assert.Equal((rosa, RelationshipKind.ChildOf), known.Between(mother));
        Assert.Equal((mother, RelationshipKind.ParentOf), known.Between(rosa));
        Assert.Equal(["Reason"], await work.RefusedAsync(new TakeBackRelationship { RelationshipId = known.Id }));
        await work.AnsweredAsync(new TakeBackRelationship { RelationshipId = known.Id, Reason = "Another Danielle." });
        Assert.Empty(await FamilyQuery.StandingAsync(db, work.Ana, Stop));
        Assert.Equal(["RelationshipId"], await work.RefusedAsync(new TakeBackRelationship { RelationshipId = known.Id, Reason = "Again." }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Where_people_lived_is_a_history_that_each_move_continues(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var mother = (await work.DoAsync(new AddRelative { Name = "Danielle", Relation = Relation.Mother })).Subject!.Value;
        var first = new RecordHousehold { Address = new HouseholdAddress { Street = "4 Mill Lane" }, People = [mother] };
        await work.AnsweredAsync(first);
        await work.AnsweredAsync(new RecordHousehold { Address = new HouseholdAddress { City = "Marlow", Confidential = true }, People = [mother], From = new(2026, 4, 1) });
        await using var db = work.Database.Open();
        var stays = await FamilyQuery.StaysAsync(db, work.Ana, Stop);
        Assert.Equal([(null, new DateOnly(2026, 4, 1)), (new DateOnly(2026, 4, 1), (DateOnly?)null)], stays.Select(static stay => (stay.From, stay.To)));
        Assert.Equal(["Address"], await work.RefusedAsync(first with { Address = new HouseholdAddress() }));
        Assert.Equal(["People"], await work.RefusedAsync(first with { People = [Guid.NewGuid()] }));
        Assert.Equal(["To"], await work.RefusedAsync(first with { From = new(2026, 4, 2), To = new(2026, 4, 1) }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_family_case_holds_its_children_and_is_joined_only_by_whoever_has_one_of_them(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var family = (await work.DoAsync(new OpenFamilyCase { Name = "Whitlock-Reyes" })).Subject!.Value;
        var ben = await work.WithAsync(Cases.InCare(Guid.NewGuid(), "Ben"));
        await work.AnsweredAsync(new OpenFamilyCase { FamilyCaseId = family }, ben);
        Assert.Equal(["Name"], await work.RefusedAsync(new OpenFamilyCase()));
        await using var db = work.Database.Open();
        Assert.Equal(2, FamilyQuery.Children(db, ben).Count());

        var strange = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid(), "Zed"));
        await work.Office.AssignAsync(Office.Stranger, strange.Id);
        var refused = await work.Office.RunAsync(Office.Stranger, new OpenFamilyCase { FamilyCaseId = family, Children = [await work.Office.SeenAsync(strange.Id)] });
        Assert.Equal((OutcomeKind.Refused, "FamilyCaseId"), (refused.Kind, Assert.Single(refused.Refusals).Field));
    }
}
