namespace Homeward.App.Accounts;

/// <summary>How one worker signs in. One worker has one account, and nobody shares one.</summary>
public sealed record Account
{
    public required Guid Id { get; init; }

    public required Guid WorkerId { get; init; }

    public required string UserName { get; init; }

    /// <summary>The user name as it is compared: <see cref="KeyOf"/>.</summary>
    public required string UserNameKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? DisabledAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When an administrator last opened it again after it had closed unused.</summary>
    public DateTimeOffset? ReopenedAt { get; init; }

    public string? PasswordHash { get; init; }

    /// <summary>The secret shared with the worker's authenticator app, protected by this site's keys.</summary>
    public string? TotpSecret { get; init; }

    /// <summary>The last step of time whose code was taken: a code serves once.</summary>
    public long? TotpStep { get; init; }

    /// <summary>True where the agency's identity provider vouches for the worker and nothing of this site's own does.</summary>
    public required bool ByProvider { get; init; }

    /// <summary>The issuer and its name for the worker, from their first sign-in through it.</summary>
    public string? Provider { get; init; }

    public string? Subject { get; init; }

    /// <summary>The user name without regard to case, width and composition.</summary>
    public static string KeyOf(string userName) => userName.Trim().Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();
}
