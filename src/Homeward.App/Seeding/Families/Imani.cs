using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>16, with her great-aunt, nine months in care.</summary>
internal static class Imani
{
    public static DemoCase Case { get; } = new CaseStory("Imani Cole", "2010-08-17")
        .RemovedOn("2025-12-29", firstOrder: "2025-12-30")
        .Mother("Renee Cole")
        .Relative("Odessa Cole", Relation.OtherRelative)
        .Lives(PlacementSetting.KinLicensed, "Odessa Cole", "2025-12-29")
        .TimeWith("mother", everyDays: 7, last: "2026-10-04")
        .Goal("2026-02-17", PermanencyPlan.Reunification)
        .Adjudicated("2026-02-17")
        .Reviewed("2026-08-03")
        .SeenEachMonth(21, last: "2026-09-25")
        .NextHearing(HearingKind.Permanency, "2026-11-24", toldOn: "2026-08-03")
        .Tell();
}
