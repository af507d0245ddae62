using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>14, in a group home, thirteen months in care; her father has his rights. Her October visit is still to come.
/// Planted: the review of her medicine is nine days late.</summary>
internal static class Maya
{
    public static DemoCase Case { get; } = new CaseStory("Maya Holloway", "2012-05-14")
        .RemovedOn("2025-08-28", firstOrder: "2025-08-29", eligible: false)
        .Mother("Tasha Holloway")
        .Father("Glenn Holloway")
        .Relative("Bernice Holloway", Relation.Grandparent)
        .Lives(PlacementSetting.FosterFamilyHome, "Home of the Marchettis", "2025-08-28", "2026-01-12")
        .Lives(PlacementSetting.GroupHome, "Corner House", "2026-01-12")
        .TimeWith("mother", everyDays: 14, last: "2026-09-27")
        .TimeWith("father", everyDays: 14, last: "2026-10-01")
        .Goal("2025-10-24", PermanencyPlan.Reunification, PermanencyPlan.LiveWithRelative)
        .Adjudicated("2025-10-24")
        .Reviewed("2026-02-16")
        .PermanencyHearing("2026-08-10")
        .Takes("sertraline", from: "2026-04-01", orderedOn: "2026-03-30", reviewEveryDays: 60, "2026-05-29", "2026-07-28")
        .SeenEachMonth(17, last: "2026-09-22")
        .NextHearing(HearingKind.Review, "2026-11-15", toldOn: "2026-08-10")
        .Tell();
}
