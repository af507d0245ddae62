using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>10, two months in care; speaks Dari.</summary>
internal static class Noor
{
    public static DemoCase Case { get; } = new CaseStory("Noor Ahmadi", "2016-01-30")
        .RemovedOn("2026-07-27", firstOrder: "2026-07-28")
        .Mother("Laila Ahmadi")
        .Father("Karim Ahmadi")
        .Relative("Yusuf Ahmadi", Relation.OtherRelative)
        .Lives(PlacementSetting.FosterFamilyHome, "Amadi home", "2026-07-27")
        .TimeWith("mother", everyDays: 7, last: "2026-10-03")
        .TimeWith("father", everyDays: 7, last: "2026-10-03")
        .Goal("2026-09-08", PermanencyPlan.Reunification)
        .Adjudicated("2026-09-08")
        .SeenEachMonth(20, last: "2026-10-01")
        .NextHearing(HearingKind.Disposition, "2026-11-04", toldOn: "2026-09-08")
        .Tell();
}
