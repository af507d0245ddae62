namespace Homeward.App.Families;

/// <summary>An address people live at. Of a confidential one only the substitute stands here, where there is one; the address itself is kept apart.</summary>
public sealed record Household
{
    public required Guid Id { get; init; }

    /// <summary>The case it was written down in, by which it is open to readers.</summary>
    public required Guid ChildId { get; init; }

    public string? Street { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? PostalCode { get; init; }

    public required bool Confidential { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }
}

/// <summary>Who lived in a household, from when to when as far as is known: a person's address history, a household's members.</summary>
public sealed record HouseholdStay
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    public required Guid HouseholdId { get; init; }

    public required Guid PersonId { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }

    public Guid? Supersedes { get; init; }
}
