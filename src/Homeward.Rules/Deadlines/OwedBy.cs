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
}
