namespace Homeward.App.FirstNight;

/// <summary>By what the agency may decide for the child now.</summary>
public enum CareAuthority
{
    /// <summary>Law enforcement or the agency took the child in, and no court has ordered it yet.</summary>
    EmergencyCustody,
    CourtOrder,
    VoluntaryAgreement,

    /// <summary>The agency has none: the parents decide.</summary>
    ParentsDecide,
}
