using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>5, home on trial. Planted: five of the six months of the trial home visit have passed.</summary>
internal static class Ben
{
    public static DemoCase Case { get; } = new CaseStory("Ben Sutter", "2021-03-25")
        .RemovedOn("2025-04-28", firstOrder: "2025-04-29")
        .Mother("Holly Sutter")
        .Relative("Ruth-Ann Sutter", Relation.Grandparent)
        .Lives(PlacementSetting.FosterFamilyHome, "Home of the Okonjos", "2025-04-28", "2026-05-05")
        .Goal("2025-06-09", PermanencyPlan.Reunification)
        .Adjudicated("2025-06-09")
        .Reviewed("2025-11-24")
        .PermanencyHearing("2026-04-27")
        .HomeOnTrial("2026-05-05")
        .Reviewed("2026-09-21")
        .SeenEachMonth(14, last: "2026-09-30")
        .NextHearing(HearingKind.Review, "2027-01-03", toldOn: "2026-09-21")
        .Tell();
}
