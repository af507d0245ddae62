using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>12, twenty-two months in care; his foster parents are to become his guardians. Planted: the third school in a
/// year did not ask the last one for his records.</summary>
internal static class Luca
{
    public static DemoCase Case { get; } = new CaseStory("Luca Ferro", "2014-03-09")
        .RemovedOn("2024-11-25", firstOrder: "2024-11-26")
        .Mother("Gina Ferro")
        .Relative("Sal Ferro", Relation.OtherRelative)
        .Enrolled("Ferris School", "2024-09-03")
        .Lives(PlacementSetting.FosterFamilyHome, "Home of the Brandts", "2024-11-25", "2025-08-20")
        .ChangesSchool()
        .Lives(PlacementSetting.FosterFamilyHome, "Okafor home", "2025-08-20")
        .TimeWith("mother", everyDays: 30, last: "2026-09-19")
        .Goal("2025-01-13", PermanencyPlan.Reunification)
        .Adjudicated("2025-01-13")
        .Reviewed("2025-06-30")
        .Goal("2025-12-08", PermanencyPlan.Guardianship)
        .PermanencyHearing("2025-12-08")
        .CompellingReason("2025-12-08", "Luca wants to stay with the Okafors as guardians and to keep his name and his mother.")
        .Reviewed("2026-05-11")
        .PermanencyHearing("2026-09-14")
        .Enrolled("Oak Hill School", "2025-08-21", SchoolChange.Placement)
        .Enrolled("Lakeside School", "2026-01-12", SchoolChange.Other)
        .Enrolled("Marlow Junior High", "2026-09-03", SchoolChange.Other, recordsAsked: false)
        .SeenEachMonth(8, last: "2026-10-02")
        .NextHearing(HearingKind.Review, "2026-12-19", toldOn: "2026-09-14")
        .Tell();
}
