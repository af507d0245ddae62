using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>4, legally free since March; an aunt in Ohio hopes to adopt her.
/// Planted: Ohio has had the request for a home study for 52 days, and 60 is the limit.</summary>
internal static class Ellie
{
    public static DemoCase Case { get; } = new CaseStory("Ellie Marsh", "2022-06-21")
        .RemovedOn("2025-02-24", firstOrder: "2025-02-25")
        .Mother("Dawn Marsh")
        .Father("Ricky Sloan")
        .Relative("Paula Marsh", Relation.OtherRelative)
        .Lives(PlacementSetting.FosterFamilyHome, "Park home", "2025-02-24")
        .Goal("2025-04-07", PermanencyPlan.Reunification, PermanencyPlan.Adoption)
        .Adjudicated("2025-04-07")
        .Reviewed("2025-09-22")
        .Goal("2025-12-01", PermanencyPlan.Adoption, PermanencyPlan.Guardianship)
        .PetitionedForTermination("2025-12-01")
        .PermanencyHearing("2026-03-16")
        .RightsEnded("mother", RightsEnding.Voluntary, "2026-03-16")
        .RightsEnded("father", RightsEnding.Involuntary, "2026-03-16")
        .AskedAnotherState("Paula Marsh, Ohio", receivedOn: "2026-08-14")
        .Reviewed("2026-08-31")
        .ReferredToEarlyIntervention("2025-04-07")
        .MayBeAdoptedBy("Paula Marsh", "2025-12-01")
        .SeenEachMonth(11, last: "2026-10-01")
        .NextHearing(HearingKind.Review, "2026-11-07", toldOn: "2026-08-31")
        .Tell();
}
