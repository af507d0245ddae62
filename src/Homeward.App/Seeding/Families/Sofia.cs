using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>1, four months in care, in the Park home. Planted: the report for the hearing of 16 October is due tomorrow.</summary>
internal static class Sofia
{
    public static DemoCase Case { get; } = new CaseStory("Sofia Ibarra", "2025-05-30")
        .RemovedOn("2026-05-28", firstOrder: "2026-05-29")
        .Mother("Lucia Ibarra")
        .Relative("Elena Ibarra", Relation.Grandparent)
        .Lives(PlacementSetting.FosterFamilyHome, "Park home", "2026-05-28")
        .TimeWith("mother", everyDays: 7, last: "2026-10-02")
        .Goal("2026-07-13", PermanencyPlan.Reunification, PermanencyPlan.Adoption)
        .Adjudicated("2026-07-13")
        .ReferredToEarlyIntervention("2026-07-13")
        .SeenEachMonth(19, last: "2026-10-01")
        .NextHearing(HearingKind.Review, "2026-10-16", toldOn: "2026-09-10")
        .ReportIsOpen()
        .Tell();
}
