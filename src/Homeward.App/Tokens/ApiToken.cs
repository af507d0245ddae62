namespace Homeward.App.Tokens;

/// <summary>A key to the API that somebody made for a program of theirs. Who reads the database cannot use it: only its hash is kept.</summary>
public sealed record ApiToken
{
    /// <summary>The longest a token serves.</summary>
    public const int MostDays = 90;

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>What it is for, in the owner's words.</summary>
    public required string Name { get; init; }

    public required byte[] Hash { get; init; }

    public required TokenScope Scope { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    public string? LastUsedFrom { get; init; }
}
