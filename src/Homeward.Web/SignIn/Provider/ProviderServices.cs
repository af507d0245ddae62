using Homeward.Web.Infrastructure;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Homeward.Web.SignIn.Provider;

public static class ProviderServices
{
    public const string Scheme = "provider";
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    // Signatures of a key pair: none, and none made with a secret both sides know.
    internal static readonly string[] Algorithms =
        ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    public static void AddProvider(this IServiceCollection services, SiteOptions site)
    {
        if (site.Provider is not { } provider) return;
        services.AddScoped<ProviderEvents>();
        services.AddScoped<BackchannelLogout>();
        services.AddAuthentication().AddOpenIdConnect(Scheme, oidc =>
        {
            oidc.Authority = provider.Authority;
            oidc.ClientId = provider.ClientId;
            oidc.ClientSecret = provider.ClientSecret;
            oidc.ResponseType = OpenIdConnectResponseType.Code;
            oidc.ResponseMode = OpenIdConnectResponseMode.Query;
            oidc.UsePkce = true;
            oidc.CallbackPath = Links.ProviderBack;
            oidc.SignedOutCallbackPath = Links.ProviderSignedOut;
            oidc.SignedOutRedirectUri = Links.SignIn;
            oidc.RemoteSignOutPath = PathString.Empty;
            oidc.SignInScheme = SessionHandler.Session;
            oidc.SignOutScheme = SessionHandler.Session;
            oidc.MapInboundClaims = false;
            oidc.RequireHttpsMetadata = !new Uri(provider.Authority).IsLoopback;
            oidc.EventsType = typeof(ProviderEvents);
            oidc.TimeProvider = site.RealClock;
            // A provider that sends us to another host is not followed there.
            var way = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
            oidc.BackchannelHttpHandler = provider.Backchannel?.Invoke(way) ?? way;
            oidc.RefreshInterval = Rest;
            oidc.BackchannelTimeout = TimeSpan.FromSeconds(10);
            oidc.TokenValidationParameters = new TokenValidationParameters
            {
                ValidAlgorithms = Algorithms, ClockSkew = Skew, RequireSignedTokens = true, RequireExpirationTime = true, NameClaimType = "name",
            };
            foreach (var cookie in (CookieBuilder[])[oidc.CorrelationCookie, oidc.NonceCookie])
            {
                cookie.SameSite = SameSiteMode.Lax;
                cookie.SecurePolicy = site.HttpsHost is null ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            }
        });
    }
}
