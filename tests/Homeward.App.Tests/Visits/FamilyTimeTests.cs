using Homeward.App.Data;
using Homeward.App.Relatives;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Visits;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Visits;

public sealed class FamilyTimeTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Time_with_a_parent_is_owed_as_it_is_set_and_settled_when_it_is_held(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var mother = (await work.DoAsync(new AddRelative { Name = "Danielle", Relation = Relation.Mother, IsAdult = true })).Subject!.Value;
        var plan = new SetFamilyTime { Person = mother, From = new(2026, 4, 1), EveryDays = 7, Note = "Supervised, Tuesdays." };
        Assert.Contains("fed-family-time", await work.AnsweredAsync(plan));
        var visit = new RecordFamilyVisit { Person = mother, HeldOn = new(2026, 4, 7) };
        Assert.Contains("fed-family-time", await work.AnsweredAsync(visit));
        Assert.Equal(["EveryDays"], await work.RefusedAsync(plan with { EveryDays = 0 }));
        Assert.Equal(["Person"], await work.RefusedAsync(plan with { Person = Guid.NewGuid() }));
        Assert.Equal(["Person"], await work.RefusedAsync(visit with { Person = Guid.NewGuid() }));
        Assert.Equal(["HeldOn"], await work.RefusedAsync(visit with { HeldOn = Cases.Today.AddDays(1) }));
    }
}
