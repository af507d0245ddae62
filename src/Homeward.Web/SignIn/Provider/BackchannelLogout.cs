using System.Text.Json;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Homeward.Web.SignIn.Provider;

/// <summary>The provider says that somebody has signed out there, or was put out (OpenID Connect Back-Channel Logout 1.0): their sessions here end.</summary>
public sealed class BackchannelLogout(HomewardDb db, SiteOptions site, SignIns signIns, IOptionsMonitor<OpenIdConnectOptions> options)
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>False when the token does not hold, or was sent before.</summary>
    public async Task<bool> EndAsync(string logoutToken, CancellationToken stop)
    {
        var oidc = options.Get(ProviderServices.Scheme);
        var configuration = await oidc.ConfigurationManager!.GetConfigurationAsync(stop);
        var rules = oidc.TokenValidationParameters.Clone();
        rules.ValidIssuer = configuration.Issuer;
        rules.ValidAudience = oidc.ClientId;
        rules.IssuerSigningKeys = configuration.SigningKeys;
        // This token need not have an end: it is judged by when it was made, below.
#pragma warning disable CA5404
        rules.RequireExpirationTime = false;
#pragma warning restore CA5404
        var judged = await new JsonWebTokenHandler().ValidateTokenAsync(logoutToken, rules);
        if (!judged.IsValid || judged.SecurityToken is not JsonWebToken token) return false;
        var now = site.RealClock.GetUtcNow();
        if ((now - new DateTimeOffset(token.IssuedAt, TimeSpan.Zero)).Duration() > Fresh) return false;
        if (token.TryGetPayloadValue<string>("nonce", out _) || !token.TryGetPayloadValue<JsonElement>("events", out var events) || !events.TryGetProperty(Event, out _)) return false;
        var session = token.TryGetPayloadValue<string>("sid", out var sid) ? sid : null;
        var subject = string.IsNullOrEmpty(token.Subject) ? null : token.Subject;
        if ((session is null && subject is null) || string.IsNullOrEmpty(token.Id) || !await signIns.SpendAsync("logout " + token.Id, stop)) return false;
        await ProviderAccounts.EndAsync(db, token.Issuer, session, subject, stop);
        return true;
    }
}
