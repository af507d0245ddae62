using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>3, with her grandmother, who hopes to adopt her. Planted: the permanency hearing was due on 15 September and none is set.</summary>
internal static class Grace
{
    public static DemoCase Case { get; } = new CaseStory("Grace Whitfield", "2023-01-19")
        .RemovedOn("2025-01-27", firstOrder: "2025-01-28")
        .Mother("Kelly Whitfield")
        .Relative("Joan Whitfield", Relation.Grandparent)
        .Lives(PlacementSetting.KinLicensed, "Joan Whitfield", "2025-01-27")
        .TimeWith("mother", everyDays: 14, last: "2026-09-26")
        .Goal("2025-03-10", PermanencyPlan.Reunification, PermanencyPlan.Adoption)
        .Adjudicated("2025-03-10")
        .Reviewed("2025-08-25")
        .PermanencyHearing("2025-09-15")
        .ReviewedWithFindingToFinalize("2026-03-02")
        .Goal("2026-05-04", PermanencyPlan.Adoption)
        .PetitionedForTermination("2026-05-04")
        .Reviewed("2026-08-24")
        .ReferredToEarlyIntervention("2025-03-10")
        .MayBeAdoptedBy("Joan Whitfield", "2026-05-04")
        .SeenEachMonth(13, last: "2026-10-02")
        .Tell();
}
