namespace Homeward.App.Accounts;

/// <summary>Passwords and codes tried in a row without success under a user name, whether anybody has that name or not.</summary>
public sealed record FailedTries
{
    /// <summary>After so many a password is not looked at any more (NIST SP 800-63B-4, 3.2.2); a passkey still is.</summary>
    public const int Most = 100;

    public required string NameHash { get; init; }

    public required int Count { get; init; }

    public required DateTimeOffset LastAt { get; init; }
}
