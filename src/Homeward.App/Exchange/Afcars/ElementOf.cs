using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.Afcars;

/// <summary>The federal element a kind of fact comes from, to say where in the record a contradiction stands.</summary>
internal static class ElementOf
{
    public static string Fact(Fact fact) => fact switch
    {
        Removal => "E69",
        Discharge => "E153",
        Placement or TrialHomeVisit or MissingEpisode or FacilityStay => "E112",
        PermanencyGoal => "E147",
        PeriodicReview => "E149",
        Hearing => "E150",
        CaseworkerVisit => "E151",
        Petition => "E65",
        ParentalRightsEnded => "E67",
        TraffickingIdentification => "E111",
        Child => "E5",
        _ => "E4",
    };
}
