namespace Homeward.Rules.Deadlines;

/// <summary>Who owes an obligation.</summary>
public enum OwedBy
{
    /// <summary>The agency that has placement and care.</summary>
    Agency,

    /// <summary>The child's caseworker.</summary>
    Caseworker,

    /// <summary>The court.</summary>
    Court,

    /// <summary>The court, on the agency's motion or evidence.</summary>
    AgencyAndCourt,

    /// <summary>The agency's finance staff.</summary>
    Finance,

    /// <summary>The agency's eligibility worker.</summary>
    EligibilityWorker,

    /// <summary>The authority that licenses homes and institutions.</summary>
    Licensing,

    /// <summary>The institution or program the child is in.</summary>
    Facility,

    /// <summary>The state that sends a child to another.</summary>
    SendingState,

    /// <summary>The state that receives a child from another.</summary>
    ReceivingState,

    /// <summary>The Bureau of Indian Affairs.</summary>
    BureauOfIndianAffairs,

    /// <summary>The school or the local educational agency.</summary>
    School,

    /// <summary>The early intervention program.</summary>
    EarlyIntervention,
}
