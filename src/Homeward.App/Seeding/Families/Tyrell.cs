using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>17, thirty-eight months in care, with another planned permanent living arrangement as his plan; of age in February. Planted: an error in
/// his credit report is disputed and not resolved.</summary>
internal static class Tyrell
{
    public static DemoCase Case { get; } = new CaseStory("Tyrell Banks", "2009-02-02")
        .RemovedOn("2023-07-25", firstOrder: "2023-07-26")
        .Mother("Yvonne Banks")
        .Relative("Curtis Banks", Relation.OtherRelative)
        .Lives(PlacementSetting.FosterFamilyHome, "Home of the Trents", "2023-07-25", "2024-06-03")
        .Lives(PlacementSetting.FosterFamilyHome, "Okafor home", "2024-06-03")
        .Goal("2023-09-11", PermanencyPlan.Reunification, PermanencyPlan.Guardianship)
        .Adjudicated("2023-09-11")
        .Reviewed("2024-03-04")
        .PermanencyHearing("2024-08-26")
        .CompellingReason("2024-11-20", "Tyrell does not want to be adopted and keeps up with his mother and cousins.")
        .Reviewed("2025-02-24")
        .Goal("2025-08-11", PermanencyPlan.PlannedArrangement, PermanencyPlan.Guardianship)
        .PermanencyHearing("2025-08-11")
        .Reviewed("2026-02-02")
        .PermanencyHearing("2026-07-13")
        .TimeWith("mother", everyDays: 30, last: "2026-09-12")
        .CreditReports("2024-06-17", "2025-06-09")
        .CreditReportWithError("2026-06-01", disputedOn: "2026-06-22")
        .SurveyedAt17("2026-02-20")
        .Served(TransitionServiceKind.CareerPreparation, "2026-04-13")
        .SeenEachMonth(9, last: "2026-10-02")
        .NextHearing(HearingKind.Review, "2026-12-04", toldOn: "2026-09-01")
        .Tell();
}
