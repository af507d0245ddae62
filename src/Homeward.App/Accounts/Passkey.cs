using Microsoft.AspNetCore.Identity;

namespace Homeward.App.Accounts;

/// <summary>A passkey of an account: the public half of a key that never leaves the worker's device.</summary>
public sealed record Passkey
{
    public required byte[] Id { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>What the worker calls it.</summary>
    public required string Name { get; init; }

    public required byte[] PublicKey { get; init; }

    public required long SignCount { get; init; }

    public string? Transports { get; init; }

    public required bool UserVerified { get; init; }

    public required bool BackupEligible { get; init; }

    public required bool BackedUp { get; init; }

    public required byte[] Attestation { get; init; }

    public required byte[] ClientData { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    public static Passkey Of(Guid accountId, UserPasskeyInfo made, string name) => new()
    {
        Id = made.CredentialId,
        AccountId = accountId,
        Name = name,
        PublicKey = made.PublicKey,
        SignCount = made.SignCount,
        Transports = made.Transports is null ? null : string.Join(' ', made.Transports),
        UserVerified = made.IsUserVerified,
        BackupEligible = made.IsBackupEligible,
        BackedUp = made.IsBackedUp,
        Attestation = made.AttestationObject,
        ClientData = made.ClientDataJson,
        AddedAt = made.CreatedAt,
    };

    public UserPasskeyInfo Info() => new(
        Id, PublicKey, AddedAt, (uint)SignCount, Transports?.Split(' '), UserVerified, BackupEligible, BackedUp, Attestation, ClientData)
    { Name = Name };
}
