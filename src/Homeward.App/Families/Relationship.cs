namespace Homeward.App.Families;

/// <summary>
/// What one person is to another, from a day to a day where they are known. Stored once, read from both sides (<see cref="Between"/>); a later version says
/// what has changed.
/// </summary>
public sealed record Relationship
{
    public required Guid Id { get; init; }

    /// <summary>The case it was written down in, by which it is open to readers.</summary>
    public required Guid ChildId { get; init; }

    public required Guid FromPersonId { get; init; }

    public required Guid ToPersonId { get; init; }

    public required RelationshipKind Kind { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }

    public Guid? Supersedes { get; init; }

    /// <summary>It was entered in error and holds for nobody.</summary>
    public bool EnteredInError { get; init; }

    /// <summary>What the relationship is, said from one of the two.</summary>
    public (Guid Other, RelationshipKind Kind) Between(Guid person) =>
        person == FromPersonId ? (ToPersonId, Kind) : (FromPersonId, Kind.Inverse());

    internal bool IsSame(Relationship other) => FromPersonId == other.FromPersonId && ToPersonId == other.ToPersonId && Kind == other.Kind;
}
