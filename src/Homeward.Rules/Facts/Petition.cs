namespace Homeward.Rules.Facts;

/// <summary>What a petition asks for.</summary>
public enum PetitionKind
{
    /// <summary>Dependency, abuse or neglect.</summary>
    Dependency,

    /// <summary>Termination of parental rights.</summary>
    TerminationOfParentalRights,

    /// <summary>Guardianship.</summary>
    Guardianship,

    /// <summary>Adoption.</summary>
    Adoption,

    /// <summary>Return home.</summary>
    ReturnHome,

    /// <summary>Another petition.</summary>
    Other,

    /// <summary>A later petition on new facts, or to change a placement, in a case that is open.</summary>
    Supplemental,

    /// <summary>Approval of a voluntary placement.</summary>
    VoluntaryPlacementApproval,

    /// <summary>Return of a former foster youth to care.</summary>
    ReturnToCare,
}

/// <summary>A petition was filed, or joined by the agency.</summary>
public sealed record Petition : Fact
{
    /// <summary>What it asks for.</summary>
    public required PetitionKind Kind { get; init; }

    /// <summary>The day it was filed.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>The instant it was filed; null when not recorded.</summary>
    public DateTimeOffset? FiledAt { get; init; }

    /// <summary>The day the agency joined a petition another party had filed; null when it filed itself or has not joined.</summary>
    public DateOnly? JoinedOn { get; init; }

    /// <summary>Whether another party than the agency filed it.</summary>
    public bool FiledByOther { get; init; }

    /// <summary>The parent it concerns; null when it concerns every parent.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The day it counts for the agency: its own filing, or its joining; null while another's petition is not joined.</summary>
    public DateOnly? AgencyOn => FiledByOther ? JoinedOn : FiledOn;

    /// <inheritdoc/>
    public override DateOnly HappenedOn => FiledOn;
}
