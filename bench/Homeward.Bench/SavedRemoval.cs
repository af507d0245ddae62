using Homeward.App.Families;
using Homeward.App.Operations;
using Homeward.App.Placements;
using Homeward.App.Removals;
using Homeward.Rules.Facts;

namespace Homeward.Bench;

/// <summary>The removal of three siblings as a page sends it: their people, the home they came from, two homes for the night and the reason they are apart.</summary>
internal static class SavedRemoval
{
    public static Operation Of(int turn, DateOnly today) => new RecordRemoval
    {
        Removed = [Child("First", today.AddDays(-4_000 - turn)), Child("Second", today.AddDays(-2_600 - turn)), Child("Third", today.AddDays(-900 - turn))],
        On = today,
        At = new DateTimeOffset(today.ToDateTime(new TimeOnly(2, 40)), TimeSpan.Zero),
        Manner = RemovalManner.EmergencyAgency,
        Circumstances = [CircumstanceKind.CaretakerDrugUse, CircumstanceKind.Neglect],
        Note = "Synthetic: what happened, in two lines.",
        People =
        [
            new FamilyMember { Name = "Synthetic Mother", Relation = Relation.Mother, IsAdult = true, RemovedFrom = true },
            new FamilyMember { Name = "Synthetic Father", Relation = Relation.Father, IsAdult = true, Of = [0, 1] },
        ],
        Placements = [Home("First home", 0, 1), Home("Second home", 2)],
        Reason = "No home had three beds.",
        Split = new SiblingSplit { EffortsToKeepTogether = "Eleven homes were asked.", ContactPlan = "Saturdays at the first home.", ContactEveryDays = 7 },
        Address = new HouseholdAddress { Street = "4 Synthetic Lane", City = "Nowhere" },
        FamilyName = "Synthetic",
    };

    private static RemovedChild Child(string name, DateOnly born) => new() { Name = $"{name} Synthetic", DateOfBirth = born };

    private static FirstPlacement Home(string provider, params int[] of) =>
        new() { Home = new PlacementHome { Setting = PlacementSetting.FosterFamilyHome, Provider = provider }, Of = of };
}
