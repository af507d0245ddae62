using Homeward.App.Accounts;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Homeward.Web.SignIn;

/// <summary>The framework's passkey check, and of its user management only as much as the check asks for.</summary>
public static class PasskeyServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static void AddPasskeys(this IServiceCollection services, SiteOptions site)
    {
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = site.HttpsHost;
            passkeys.AuthenticatorTimeout = Patience;
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.AttestationConveyancePreference = "none";
        });
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services.AddScoped(static provider => new UserManager<Account>(
            provider.GetRequiredService<IUserStore<Account>>(),
            provider.GetRequiredService<IOptions<IdentityOptions>>(),
            new PasswordHasher<Account>(),
            [],
            [],
            new UpperInvariantLookupNormalizer(),
            new IdentityErrorDescriber(),
            provider,
            provider.GetRequiredService<ILogger<UserManager<Account>>>()));
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<Passkeys>();
    }
}
