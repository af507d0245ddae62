namespace Homeward.App.Access;

/// <summary>What keeps a paper from most of those to whom the case is open. A sealed adoption, and a colleague's family, close the whole case (<see cref="LabelKind"/>).</summary>
public enum DocumentLabel
{
    /// <summary>It tells who reported abuse or neglect (42 USC 5106a(b)(2)(B)).</summary>
    Reporter,

    /// <summary>It shows a Social Security number.</summary>
    SocialSecurityNumber,

    /// <summary>It shows an address that must not be known.</summary>
    ConfidentialAddress,

    /// <summary>A record of treatment for substance use (42 CFR Part 2).</summary>
    SubstanceUseTreatment,

    MentalHealth,

    Hiv,

    /// <summary>An education record (20 USC 1232g).</summary>
    Education,
}
