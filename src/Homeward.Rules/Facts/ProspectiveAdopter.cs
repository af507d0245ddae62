namespace Homeward.Rules.Facts;

/// <summary>Somebody is adopting the child, or the agency learned that somebody considers it (42 USC 671(a)(33)).</summary>
public sealed record ProspectiveAdopter : Fact
{
    /// <summary>The day the agency learned of it.</summary>
    public required DateOnly LearnedOn { get; init; }

    /// <summary>Who; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The day the possible federal tax credit was explained; null when not recorded.</summary>
    public DateOnly? TaxCreditToldOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => LearnedOn;
}
