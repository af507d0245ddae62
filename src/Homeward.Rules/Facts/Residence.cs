namespace Homeward.Rules.Facts;

/// <summary>An adult lived in another state, whose child abuse and neglect registry is therefore to be asked (42 USC 671(a)(20)(B)(i)).</summary>
public sealed record Residence : Fact
{
    /// <summary>The adult.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The other state, as it is written in <see cref="BackgroundCheck.State"/>.</summary>
    public required string State { get; init; }

    /// <summary>The first day there.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day there; null when not known, or while the adult lives there.</summary>
    public DateOnly? To { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
