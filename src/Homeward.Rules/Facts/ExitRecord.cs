namespace Homeward.Rules.Facts;

/// <summary>A youth leaving at majority was given the health and education record, free of charge (42 USC 675(5)(D)).</summary>
public sealed record ExitRecord : Fact
{
    /// <summary>The day it was given.</summary>
    public required DateOnly GivenOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => GivenOn;
}
