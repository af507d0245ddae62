using System.Globalization;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Homeward.Web.SignIn.Provider;

/// <summary>What becomes of the provider's answer: a session of ours, a fresh proof for one, or a sentence on the sign-in page.</summary>
public sealed class ProviderEvents(HomewardDb db, SiteOptions site, SignIns signIns, CurrentActor current, ILogger<ProviderEvents> log) : OpenIdConnectEvents
{
    /// <summary>Marks a request for a fresh proof.</summary>
    public const string Prove = "prove";

    private const string Account = "account";
    private const string Session = "session";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        if (!context.Properties.Items.ContainsKey(Prove)) return Task.CompletedTask;
        context.ProtocolMessage.Prompt = "login";
        context.ProtocolMessage.MaxAge = "0";
        return Task.CompletedTask;
    }

    public override Task RedirectToIdentityProviderForSignOut(RedirectContext context)
    {
        context.ProtocolMessage.ClientId = site.Provider!.ClientId;
        return Task.CompletedTask;
    }

    // A provider that changed its key a moment ago is asked for its keys again before its token is judged by the old ones.
    public override async Task TokenResponseReceived(TokenResponseReceivedContext context)
    {
        var key = new JsonWebToken(context.TokenEndpointResponse.IdToken).Kid;
        var (manager, stop) = (context.Options.ConfigurationManager!, context.HttpContext.RequestAborted);
        var known = await manager.GetConfigurationAsync(stop);
        if (known.SigningKeys.Any(signing => string.Equals(signing.KeyId, key, StringComparison.Ordinal))) return;
        manager.RequestRefresh();
        for (var waited = TimeSpan.Zero; waited < Patience && ReferenceEquals(await manager.GetConfigurationAsync(stop), known); waited += Moment) await Task.Delay(Moment, stop);
    }

    public override async Task TokenValidated(TokenValidatedContext context)
    {
        var token = context.SecurityToken;
        var now = site.RealClock.GetUtcNow();
        // The framework takes an unsigned token that comes straight from the provider; we do not.
        if (token.RawSignature.Length == 0 || !ProviderServices.Algorithms.Contains(token.SignatureAlgorithm, StringComparer.Ordinal)) Fail(context, "it is not signed");
        else if (!string.Equals(token.Issuer.TrimEnd('/'), site.Provider!.Authority.TrimEnd('/'), StringComparison.Ordinal)) Fail(context, "the issuer is another");
        else if (new DateTimeOffset(token.IssuedAt, TimeSpan.Zero) > now + Skew) Fail(context, "it was issued in the future");
        else if (!HasTwoFactors(token)) Fail(context, "it does not say that two factors were used");
        else if (context.Properties!.Items.ContainsKey(Prove) && !IsFresh(token, now)) Fail(context, "the person was not asked anew");
        else if (await ProviderAccounts.OfAsync(db, token.Issuer, token.Subject, Claim(token, "preferred_username"), context.HttpContext.RequestAborted) is { } account)
        {
            context.Properties.Items[Account] = account.Id.ToString("N");
            if (Claim(token, "sid") is { } session) context.Properties.Items[Session] = session;
        }
        else Fail(context, "no account here belongs to it");
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var (http, stop) = (context.HttpContext, context.HttpContext.RequestAborted);
        var items = context.Properties!.Items;
        var account = Guid.ParseExact(items[Account]!, "N");
        context.HandleResponse();
        if (items.ContainsKey(Prove))
        {
            await http.AuthenticateAsync(SessionHandler.Session);
            if (!current.IsSignedIn || current.AccountId != account)
            {
                http.Response.Redirect(Links.SignInRefused);
                return;
            }

            await signIns.ProveAsync(current.SessionId, current.Actor, stop);
        }
        else
        {
            if (SessionCookie.Read(http, site) is { } before) await signIns.DropAsync(before, stop);
            if (await signIns.OpenAsync(account, SignInWay.Provider, Address.Of(http), providerSession: items.TryGetValue(Session, out var session) ? session : null, stop: stop) is not { } id)
            {
                http.Response.Redirect(await signIns.IsClosedUnusedAsync(account, stop) ? Links.SignInUnused : Links.SignInRefused);
                return;
            }

            SessionCookie.Write(http, site, id);
        }

        http.Response.Redirect(context.ReturnUri is { Length: > 0 } back && back[0] is '/' ? back : "/");
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        log.LogWarning("A sign-in through the identity provider was refused: {Why}", context.Failure?.Message);
        context.HandleResponse();
        context.Response.Redirect(Links.SignInRefused);
        return Task.CompletedTask;
    }

    private static void Fail(TokenValidatedContext context, string why) => context.Fail($"The provider's token was refused: {why}.");

    private static string? Claim(System.IdentityModel.Tokens.Jwt.JwtSecurityToken token, string name) => token.Payload.TryGetValue(name, out var value) ? value as string : null;

    private static bool IsFresh(System.IdentityModel.Tokens.Jwt.JwtSecurityToken token, DateTimeOffset now) =>
        token.Payload.TryGetValue("auth_time", out var at)
        && now - DateTimeOffset.FromUnixTimeSeconds(Convert.ToInt64(at, CultureInfo.InvariantCulture)) <= Sessions.Proof;

    private bool HasTwoFactors(System.IdentityModel.Tokens.Jwt.JwtSecurityToken token)
    {
        var wanted = site.Provider!.TwoFactors;
        return wanted.Count == 0
            || token.Claims.Any(claim => claim.Type is "acr" or "amr" && wanted.Contains(claim.Value, StringComparer.Ordinal));
    }
}
