using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>Three siblings removed in one night, together in the home of Rosa Reyes for six months. Planted: the reply of the tribe that Theo's paternal
/// grandmother named is open.</summary>
internal static class WhitlockReyes
{
    public static IReadOnlyList<DemoCase> Cases { get; } =
    [
        Told("Amari Whitlock-Reyes", "2015-02-11", "Amadi home", "Nia Whitlock-Reyes", "Theo Whitlock"),
        Told("Nia Whitlock-Reyes", "2019-05-23", "Amadi home", "Amari Whitlock-Reyes", "Theo Whitlock"),
        Told("Theo Whitlock", "2024-03-30", "Park home", "Amari Whitlock-Reyes", "Nia Whitlock-Reyes"),
    ];

    private static DemoCase Told(string name, string born, string firstHome, string sibling, string other)
    {
        var story = new CaseStory(name, born)
            .RemovedOn("2026-03-06", firstOrder: "2026-03-09")
            .Mother("Danielle Whitlock")
            .Lives(PlacementSetting.FosterFamilyHome, firstHome, "2026-03-06", "2026-03-20")
            .TogetherWith(sibling, "2026-03-20")
            .TogetherWith(other, "2026-03-20")
            .SearchedForRelatives()
            .TimeWith("mother", everyDays: 7, last: "2026-10-03")
            .Goal("2026-04-13", PermanencyPlan.Reunification, PermanencyPlan.Guardianship)
            .Adjudicated("2026-04-13")
            .Reviewed("2026-08-10")
            .SeenEachMonth(12, last: "2026-10-02")
            .NextHearing(HearingKind.Review, "2026-10-24", toldOn: "2026-09-14");

        // Rosa Reyes is the grandmother of the two older ones; to Theo she is his siblings' kin.
        return name.EndsWith("Reyes", StringComparison.Ordinal)
            ? story.Father("Marcus Reyes").TimeWith("father", everyDays: 14, last: "2026-09-30").Relative("Rosa Reyes", Relation.Grandparent)
                .Lives(PlacementSetting.KinUnlicensed, "Rosa Reyes", "2026-03-20").Tell()
            : story.PutativeFather("Jordan P.").ReferredToEarlyIntervention("2026-03-09").Relative("Lorraine Whitlock", Relation.Grandparent).TribeNamed("Red Cedar Band", "2026-08-10", parent: "mother")
                .Lives(PlacementSetting.KinUnlicensed, "Rosa Reyes", "2026-03-20", withRelative: false).Tell();
    }
}
