using Microsoft.AspNetCore.Identity;

namespace Homeward.App.Accounts;

/// <summary>What a worker sets up to sign in with: a passkey, or a password together with an authenticator app.</summary>
public abstract record Means
{
    public sealed record ByPasskey(UserPasskeyInfo Made, string Name) : Means;

    /// <summary>A password and an app, together.</summary>
    /// <param name="PasswordHash">The password, hashed.</param>
    /// <param name="TotpSecret">The app's secret, protected.</param>
    /// <param name="Step">The step whose code showed that the app has the secret.</param>
    public sealed record ByPassword(string PasswordHash, string TotpSecret, long Step) : Means;
}
