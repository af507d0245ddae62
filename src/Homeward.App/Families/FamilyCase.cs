namespace Homeward.App.Families;

/// <summary>The case of a family: what holds the children's own cases together.</summary>
public sealed record FamilyCase
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required DateOnly OpenedOn { get; init; }
}

/// <summary>A child belongs to a family case from a day on.</summary>
public sealed record FamilyChild
{
    public required Guid FamilyId { get; init; }

    public required Guid ChildId { get; init; }

    public required DateOnly From { get; init; }
}
