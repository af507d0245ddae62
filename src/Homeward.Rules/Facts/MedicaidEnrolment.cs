namespace Homeward.Rules.Facts;

/// <summary>The child or former foster youth is enrolled in Medicaid.</summary>
public sealed record MedicaidEnrolment : Fact
{
    /// <summary>The first day of coverage.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of coverage; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>In the group of former foster youth, which lasts to the 26th birthday (42 USC 1396a(a)(10)(A)(i)(IX)).</summary>
    public bool AsFormerFosterYouth { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
