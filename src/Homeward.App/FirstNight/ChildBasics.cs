namespace Homeward.App.FirstNight;

/// <summary>
/// What whoever has the child tonight must know, as it was told at one time: kept as it was written, a later telling is another row. What a row leaves open it
/// does not change.
/// </summary>
public sealed record ChildBasics
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    public required DateOnly AskedOn { get; init; }

    public CareAuthority? Authority { get; init; }

    public string? Language { get; init; }

    public bool? NeedsInterpreter { get; init; }

    public string? Allergies { get; init; }

    /// <summary>Somebody was asked and knows of none: not the same as nobody having asked.</summary>
    public bool? NoKnownAllergies { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }
}
