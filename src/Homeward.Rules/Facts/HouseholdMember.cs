namespace Homeward.Rules.Facts;

/// <summary>The part an adult has in a home where the child is, or is to be, placed.</summary>
public enum HouseholdRole
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>Foster parent, or to become one.</summary>
    FosterParent,

    /// <summary>Adoptive parent, or to become one.</summary>
    AdoptiveParent,

    /// <summary>Relative who is, or is to become, the child's guardian with kinship guardianship assistance.</summary>
    RelativeGuardian,

    /// <summary>Another adult who lives there.</summary>
    OtherAdult,
}

/// <summary>An adult in a home where the child is, or is to be, placed.</summary>
public sealed record HouseholdMember : Fact
{
    /// <summary>The adult.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The placement in the home; null means every placement of the case.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>The part.</summary>
    public required HouseholdRole Role { get; init; }

    /// <summary>The day the adult applied, or moved into the home.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day the adult left; null while there.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day of final approval of the home with this adult, where no licence is recorded; null when not recorded.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>Foster parent: the day the preparation was complete (42 USC 671(a)(24)); null when not recorded.</summary>
    public DateOnly? PreparedOn { get; init; }

    /// <summary>Foster parent: whether it included the reasonable and prudent parent standard; null when not recorded.</summary>
    public bool? PreparedForPrudentParenting { get; init; }

    /// <summary>Relative guardian: the first day of kinship guardianship assistance payments; null when not recorded.</summary>
    public DateOnly? GuardianPaidFrom { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
