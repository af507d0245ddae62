namespace Homeward.Rules.Facts;

/// <summary>The ten facts an emergency petition should hold (25 CFR 23.113(d)(1)-(10)).</summary>
[Flags]
public enum EmergencyPetitionParts
{
    /// <summary>None recorded.</summary>
    None = 0,

    /// <summary>(1) The child's name, age and last known address.</summary>
    Child = 1,

    /// <summary>(2) Parents and Indian custodians.</summary>
    Parents = 1 << 1,

    /// <summary>(3) Steps taken to give notice to parents, custodians and tribe.</summary>
    NoticeSteps = 1 << 2,

    /// <summary>(4) Efforts to find unknown parents and custodians, the Regional Director included.</summary>
    SearchEfforts = 1 << 3,

    /// <summary>(5) Residence and domicile.</summary>
    ResidenceAndDomicile = 1 << 4,

    /// <summary>(6) The tribe of the reservation or village.</summary>
    ReservationTribe = 1 << 5,

    /// <summary>(7) Tribal affiliation.</summary>
    TribalAffiliation = 1 << 6,

    /// <summary>(8) A specific and detailed account of what led to the removal.</summary>
    Account = 1 << 7,

    /// <summary>(9) Efforts to reach the tribe and transfer the child.</summary>
    TransferEfforts = 1 << 8,

    /// <summary>(10) Efforts to help so that the child can safely return.</summary>
    EffortsToReturn = 1 << 9,
}

/// <summary>A petition for an emergency removal or its continuation, with its papers (25 CFR 23.113(d)).</summary>
public sealed record EmergencyPetition : Fact
{
    /// <summary>The day it was filed.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>Whether it states the risk of imminent physical damage or harm and the evidence that it goes on; null when not checked.</summary>
    public bool? RiskStated { get; init; }

    /// <summary>Which of the ten facts it holds; null when not checked.</summary>
    public EmergencyPetitionParts? Parts { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => FiledOn;
}
