namespace Homeward.Rules.Facts;

/// <summary>What the receiving state did to supervise a placement.</summary>
public enum InterstateContactKind
{
    /// <summary>Saw the child face to face.</summary>
    Visit,

    /// <summary>Sent the sending state a written supervision report.</summary>
    Report,
}

/// <summary>The receiving state supervised a placement it had approved (Compact Regulation 11).</summary>
public sealed record InterstateContact : Fact
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it did.</summary>
    public required InterstateContactKind Kind { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
