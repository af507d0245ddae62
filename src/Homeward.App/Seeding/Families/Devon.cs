using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>15, at Bright Path since August; ran twice and came back. Sixteen months in care, with the reason in the plan why no petition is filed.
/// Planted: the court has not yet reviewed the treatment program, due on 11 October.</summary>
internal static class Devon
{
    public static DemoCase Case { get; } = new CaseStory("Devon Pruitt", "2011-02-03")
        .RemovedOn("2025-05-18", firstOrder: "2025-05-19", eligible: false)
        .Mother("Carla Pruitt")
        .Relative("Dale Pruitt", Relation.OtherRelative)
        .Lives(PlacementSetting.GroupHome, "Fairlane House", "2025-05-18", "2026-08-12")
        .Lives(PlacementSetting.Qrtp, "Bright Path", "2026-08-12")
        .AssessedForTreatment("2026-09-04")
        .TimeWith("mother", everyDays: 30, last: "2026-09-20")
        .Goal("2025-06-24", PermanencyPlan.LiveWithRelative, PermanencyPlan.PlannedArrangement)
        .Adjudicated("2025-06-24")
        .Ran("2025-11-02", back: "2025-11-05")
        .Reviewed("2025-12-08")
        .Ran("2026-03-14", back: "2026-03-16")
        .PermanencyHearing("2026-06-08")
        .CompellingReason("2026-06-08", "Devon asks to live with his uncle, who is being approved; he does not want to be adopted.")
        .CreditReports("2026-04-20")
        .SeenEachMonth(20, last: "2026-09-24")
        .NextHearing(HearingKind.Review, "2026-10-17", toldOn: "2026-08-20")
        .Tell();
}
