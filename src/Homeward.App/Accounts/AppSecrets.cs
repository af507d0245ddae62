using Microsoft.AspNetCore.DataProtection;

namespace Homeward.App.Accounts;

/// <summary>Protects the secrets of authenticator apps with this site's keys before they are stored.</summary>
public sealed class AppSecrets(IDataProtectionProvider keys)
{
    private readonly IDataProtector protector = keys.CreateProtector("Homeward.Accounts.AuthenticatorApp");

    public string Protect(byte[] secret) => protector.Protect(Convert.ToBase64String(secret));

    public byte[] Open(string secret) => Convert.FromBase64String(protector.Unprotect(secret));
}
