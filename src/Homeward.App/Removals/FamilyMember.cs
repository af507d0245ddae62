using Homeward.Rules.Facts;

namespace Homeward.App.Removals;

/// <summary>Somebody in the removed children's lives: one person, with one id on the record of each child.</summary>
public sealed record FamilyMember
{
    /// <summary>The id of a person on record, or one made by whoever asks so that the same person can be named twice; null for a new one.</summary>
    public Guid? PersonId { get; init; }

    public string? Name { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>The children it holds for, by their place in the list of those removed, from 0; null when it holds for all.</summary>
    public IReadOnlyList<int>? Of { get; init; }

    public bool? IsAdult { get; init; }

    public DateOnly? IdentifiedOn { get; init; }

    /// <summary>The parent or relative the children were removed from.</summary>
    public bool RemovedFrom { get; init; }
}
