namespace Homeward.App.Accounts;

/// <summary>Somebody signed in. The browser holds the id, the database only its hash: who reads the database cannot take a session over.</summary>
public sealed record Session
{
    public required byte[] Hash { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>When the person last proved who they are.</summary>
    public required DateTimeOffset ProvedAt { get; init; }

    public required SignInWay Way { get; init; }

    public required string Address { get; init; }

    /// <summary>The identity provider's name for its own session, by which it can end this one.</summary>
    public string? ProviderSession { get; init; }
}

public enum SignInWay
{
    Passkey,
    PasswordAndCode,
    RecoveryCode,
    Provider,

    /// <summary>By a button of the demonstration, whose people are invented.</summary>
    Demonstration,
}
