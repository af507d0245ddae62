namespace Homeward.App.Access;

/// <summary>Who acts, for the length of one request.</summary>
public sealed record Actor
{
    public required Guid WorkerId { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    /// <summary>The worker and everybody beneath them, as the tree of supervisors stood when the request began.</summary>
    public required IReadOnlyList<Guid> Unit { get; init; }

    /// <summary>The cases in which they, a relative or somebody of their household stands, as it was known when the request began: closed to them whatever part they have in them.</summary>
    public required IReadOnlyList<Guid> Conflicts { get; init; }

    /// <summary>The agency under contract that they work for; null for the staff of the agency itself.</summary>
    public Guid? ContractAgency { get; init; }

    /// <summary>From where: a network address, or the console.</summary>
    public required string From { get; init; }
}
