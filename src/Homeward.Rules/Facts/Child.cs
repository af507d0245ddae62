namespace Homeward.Rules.Facts;

/// <summary>Who the child is: the ages and protections that follow from it.</summary>
public sealed record Child : Fact
{
    /// <summary>Date of birth; null when not known or not collected.</summary>
    public required DateOnly? DateOfBirth { get; init; }

    /// <summary>Whether the date of birth is an estimate.</summary>
    public bool DateOfBirthEstimated { get; init; }

    /// <summary>Date of death, if the child has died.</summary>
    public DateOnly? DiedOn { get; init; }

    /// <summary>The name used; null when the source does not hold one (a federal file never does).</summary>
    public string? Name { get; init; }

    /// <summary>The day citizenship or immigration status was verified (42 USC 671(a)(27)); null when it was not.</summary>
    public DateOnly? CitizenshipVerifiedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => DateOfBirth ?? DateOnly.MinValue;
}
