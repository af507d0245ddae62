namespace Homeward.Rules.Facts;

/// <summary>A youth of 14 or more was given the document that describes his or her rights in care, and signed for it (42 USC 675a(b)).</summary>
public sealed record RightsAcknowledgement : Fact
{
    /// <summary>The day the document was given.</summary>
    public required DateOnly GivenOn { get; init; }

    /// <summary>The day the youth signed that it was given and explained; null while not signed.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Whether the rights were explained in an age-appropriate way; null when not recorded.</summary>
    public bool? Explained { get; init; }

    /// <summary>
    /// Whether the document covers education, health, visitation, court participation, the right to documents at exit, and safety from exploitation; null when
    /// not checked.
    /// </summary>
    public bool? Complete { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => GivenOn;
}
