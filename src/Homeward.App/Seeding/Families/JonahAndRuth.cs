using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>Brother and sister in the Amadi home. Planted: the fifteenth month ends on 1 November, and the petition is due by then.</summary>
internal static class JonahAndRuth
{
    public static IReadOnlyList<DemoCase> Cases { get; } =
        [Told("Jonah Keller", "2017-01-08", "Ruth Keller"), Told("Ruth Keller", "2020-03-17", "Jonah Keller")];

    private static DemoCase Told(string name, string born, string sibling) => new CaseStory(name, born)
        .RemovedOn("2025-07-10", firstOrder: "2025-07-11")
        .Mother("Erin Keller")
        .Father("Todd Keller")
        .Relative("Marjorie Keller", Relation.Grandparent)
        .Lives(PlacementSetting.FosterFamilyHome, "Amadi home", "2025-07-10")
        .TogetherWith(sibling, "2025-07-10")
        .TimeWith("mother", everyDays: 7, last: "2026-10-04")
        .TimeWith("father", everyDays: 14, last: "2026-09-27")
        .Goal("2025-08-01", PermanencyPlan.Reunification, PermanencyPlan.Adoption)
        .Adjudicated("2025-08-01")
        .Reviewed("2026-01-12")
        .PermanencyHearing("2026-07-06")
        .SeenEachMonth(16, last: "2026-10-01")
        .NextHearing(HearingKind.Review, "2026-11-01", toldOn: "2026-09-03")
        .Tell();
}
