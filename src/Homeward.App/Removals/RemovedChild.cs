namespace Homeward.App.Removals;

/// <summary>One of the children removed: one who is new, or one on record who comes into care again.</summary>
public sealed record RemovedChild
{
    /// <summary>The child on record; null for one who is new.</summary>
    public Guid? ChildId { get; init; }

    /// <summary>What a new child is called.</summary>
    public string? Name { get; init; }

    /// <summary>Null where it is not known.</summary>
    public DateOnly? DateOfBirth { get; init; }

    public bool DateOfBirthEstimated { get; init; }

    public string? AgencyNumber { get; init; }
}
