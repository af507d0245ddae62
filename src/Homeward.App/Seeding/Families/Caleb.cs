using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>13, eleven months in care, in hospital since 24 September.</summary>
internal static class Caleb
{
    public static DemoCase Case { get; } = new CaseStory("Caleb Dunn", "2013-07-07")
        .RemovedOn("2025-10-27", firstOrder: "2025-10-28")
        .Mother("Amy Dunn")
        .Relative("Walter Dunn", Relation.Grandparent)
        .Lives(PlacementSetting.FosterFamilyHome, "Home of the Reeds", "2025-10-27", "2026-09-24")
        .Lives(PlacementSetting.Hospital, "Marlow General Hospital", "2026-09-24", withRelative: false)
        .InHospital("2026-09-24")
        .TimeWith("mother", everyDays: 7, last: "2026-10-04")
        .Goal("2025-12-08", PermanencyPlan.Reunification)
        .Adjudicated("2025-12-08")
        .Reviewed("2026-05-18")
        .SeenEachMonth(15, last: "2026-10-01")
        .NextHearing(HearingKind.Permanency, "2026-10-27", toldOn: "2026-09-08")
        .Tell();
}
