namespace Homeward.App.Workers;

/// <summary>The agency with placement and care responsibility, or one that works for it under contract.</summary>
public sealed record Agency
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>True for the one that has placement and care responsibility.</summary>
    public required bool Custodian { get; init; }
}
