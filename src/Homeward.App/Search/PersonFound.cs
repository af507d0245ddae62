using Homeward.Rules.Facts;

namespace Homeward.App.Search;

/// <summary>A child, or a person of a child's case, and why they were found.</summary>
public sealed record PersonFound
{
    /// <summary>The child, or the child in whose case the person is.</summary>
    public required Guid ChildId { get; init; }

    public string? ChildName { get; init; }

    public string? AgencyNumber { get; init; }

    public DateOnly? DateOfBirth { get; init; }

    /// <summary>The person; null where it is the child.</summary>
    public Guid? PersonId { get; init; }

    public string? PersonName { get; init; }

    public Relation? Relation { get; init; }

    /// <summary>Why, the strongest first: “the same name”, “sounds like it”.</summary>
    public required IReadOnlyList<Said> Reasons { get; init; }

    internal int Rank { get; init; }
}
