namespace Homeward.Rules.Facts;

/// <summary>A party asserted, or the court had reason to believe, that the child was improperly removed or retained (25 CFR 23.114).</summary>
public sealed record ImproperRemovalQuestion : Fact
{
    /// <summary>The day it was raised.</summary>
    public required DateOnly RaisedOn { get; init; }

    /// <summary>The day the court decided it.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Whether removal or retention was improper; null while not decided.</summary>
    public bool? Improper { get; init; }

    /// <summary>Whether return would put the child in substantial and immediate danger; null when not decided.</summary>
    public bool? SubstantialDanger { get; init; }

    /// <summary>The day the child was returned.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => RaisedOn;
}
