using Homeward.App.Data;
using Homeward.App.Discharges;
using Homeward.App.Placements;
using Homeward.App.Removals;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Placements;

public sealed class PlacementTests
{
    private static readonly PlacementHome Reyes = new() { Setting = PlacementSetting.KinUnlicensed, Provider = "Rosa Reyes", WithRelative = true, RelativePreferenceConsidered = true };

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_move_ends_the_placement_before_it_the_same_day(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var move = new ChangePlacement { From = new(2026, 4, 10), Home = Reyes, Reason = "Her grandmother's home was approved.", Note = "Inhaler counted: 2." };
        Assert.Contains("fed-health-edu-record", await work.AnsweredAsync(move));
        Assert.Equal(
            [(new DateOnly(2026, 1, 5), (DateOnly?)new DateOnly(2026, 4, 10)), (new DateOnly(2026, 4, 10), null)],
            (await work.FactsAsync(work.Ana)).Placements.Select(static stay => (stay.From, stay.To)));
        Assert.Equal(["Reason"], await work.RefusedAsync(move with { Reason = null, From = new(2026, 4, 11) }));
        Assert.Equal(["From"], await work.RefusedAsync(move with { From = new(2026, 4, 9) }));
        Assert.Equal(["Home.Setting"], await work.RefusedAsync(move with { Home = Reyes with { Setting = PlacementSetting.NotCollected } }));
        Assert.Equal(["Moving"], await work.RefusedAsync(move with { Moving = [Guid.NewGuid()] }));
        Assert.Equal(["Moving"], await work.RefusedAsync(new PlaceChild { From = new(2026, 4, 12), Home = Reyes }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_child_in_no_placement_is_placed_and_cannot_change_one(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var facts = Cases.InCare(Guid.NewGuid(), "Ben").Where(static fact => fact is not Placement).ToList();
        var ben = await work.WithAsync(facts);
        Assert.Equal(["Moving"], await work.RefusedAsync(new ChangePlacement { From = new(2026, 4, 10), Home = Reyes, Reason = "x" }, ben));
        Assert.Contains("fed-health-edu-record", await work.AnsweredAsync(new PlaceChild { From = new(2026, 4, 10), Home = Reyes }, ben));
        Assert.Equal("Rosa Reyes", Assert.Single((await work.FactsAsync(ben)).Placements).Provider);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Siblings_who_live_together_are_parted_only_with_both_on_the_act_and_every_answer(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var (jonah, ruth) = await SiblingsAsync(work);
        var move = new ChangePlacement { From = new(2026, 4, 14), Home = Reyes, Reason = "The caregiver asked for Jonah to move." };
        Assert.Equal(["Children"], await work.RefusedAsync(move, jonah));
        var apart = move with { Moving = [jonah] };
        Assert.Equal(["Split.EffortsToKeepTogether", "Split.ContactPlan"], await work.RefusedAsync(apart, jonah, ruth));
        var split = new SiblingSplit { EffortsToKeepTogether = "Respite and a crisis worker.", ContactPlan = "Sundays.", ContactEveryDays = 7, JointPlacementContrary = true };
        var answered = await work.AnsweredAsync(apart with { Split = split }, jonah, ruth);
        Assert.Contains("sib-joint", answered);
        Assert.Contains("sib-visits", answered);
        Assert.Equal((false, Cases.Today), ((await work.FactsAsync(ruth)).SiblingPlacements[^1].Together, (await work.FactsAsync(ruth)).SiblingPlacements[^1].JointContraryDocumentedOn));
        Assert.Single((await work.FactsAsync(ruth)).Placements);

        await work.AnsweredAsync(new ChangePlacement { From = new(2026, 4, 14), Home = Reyes, Reason = "Room for both.", Moving = [ruth], AlreadyThere = [jonah] }, ruth, jonah);
        Assert.True((await work.FactsAsync(jonah)).SiblingPlacements.OrderBy(static state => state.RecordedAt).Last().Together);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_discharge_ends_what_is_kept_of_where_siblings_live_on_both_records(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var (jonah, ruth) = await SiblingsAsync(work);
        await work.AnsweredAsync(new DischargeChild { On = Cases.Today, Exit = DischargeReason.LivingWithRelative, Leaving = [jonah] }, jonah, ruth);
        Assert.Equal(Cases.Today, Assert.Single((await work.FactsAsync(ruth)).SiblingPlacements).To);
        Assert.Empty((await work.FactsAsync(ruth)).Discharges);
    }

    private static async Task<(Guid Jonah, Guid Ruth)> SiblingsAsync(Casework work)
    {
        var done = await work.Office.RunAsync(Office.Keisha, new RecordRemoval
        {
            Removed = [new RemovedChild { Name = "Jonah", DateOfBirth = new(2017, 1, 1) }, new RemovedChild { Name = "Ruth", DateOfBirth = new(2020, 1, 1) }],
            On = new(2026, 4, 10),
            Manner = RemovalManner.CourtOrder,
            Placements = [new FirstPlacement { Home = new PlacementHome { Setting = PlacementSetting.FosterFamilyHome, Provider = "Amadi home" }, Of = [0, 1] }],
        });
        var names = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var (child, _) in done.Children) names.Add((await work.FactsAsync(child)).Child.Name!, child);
        return (names["Jonah"], names["Ruth"]);
    }
}
