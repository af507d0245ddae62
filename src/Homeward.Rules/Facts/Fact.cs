namespace Homeward.Rules.Facts;

/// <summary>
/// One thing that happened, written down once and never overwritten. When it happened is apart from when it was recorded; a correction is a new
/// fact that names the one it <see cref="Supersedes"/>, and both stay readable (design, decision 1; 45 CFR 1355.43(d): nothing is filled in).
/// </summary>
public abstract record Fact
{
    /// <summary>This version of the fact.</summary>
    public required Guid Id { get; init; }

    /// <summary>The instant it was written down; set by the system, never edited.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who wrote it down, or which import.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>Where it is known from: an order, a call, a federal file and its record number.</summary>
    public required string Source { get; init; }

    /// <summary>The version this one corrects; null for the first.</summary>
    public Guid? Supersedes { get; init; }

    /// <summary>True for a version that takes the superseded one back: it was entered in error and nothing stands in its place.</summary>
    public bool EnteredInError { get; init; }

    /// <summary>The day it happened or began, by which facts are ordered.</summary>
    public abstract DateOnly HappenedOn { get; }
}
