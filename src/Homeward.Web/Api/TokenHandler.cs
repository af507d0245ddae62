using System.Security.Claims;
using System.Text.Encodings.Web;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Tokens;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Homeward.Web.Api;

/// <summary>Asks the database at each request whether its token serves, and acts as its owner: with their role and cases as they are now, and no more.</summary>
public sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, HomewardDb db, ApiTokens tokens, Throttle throttle, Caller caller)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Token = "token";
    public const string ScopeClaim = "scope";
    private const string Bearer = "Bearer ";
    private const int Longest = 200;

    private string Place => $"{SignIn.Address.Of(Context)} by token";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization;
        if (header.Count != 1 || header[0] is not { } given || given.Length > Longest || !given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        var (stop, address) = (Context.RequestAborted, SignIn.Address.Of(Context));
        var token = await tokens.FindAsync(given[Bearer.Length..].Trim(), address, stop);
        var actor = token is null ? null : await Actors.OfAsync(db, token.WorkerId, $"{address}, {token.Words}", stop);
        if (token is null || actor is null)
        {
            throttle.Failed(Place);
            return AuthenticateResult.Fail("The token is none that serves.");
        }

        throttle.Succeeded(Place);
        // A role that was given up takes with it what only that role could do.
        var scope = token.Scope & TokenScopes.Of(actor);
        caller.Is(actor, token with { Scope = scope });
        var claims = Enum.GetValues<TokenScope>().Where(one => one is not TokenScope.None && scope.HasFlag(one)).Select(static one => new Claim(ScopeClaim, one.ToString()));
        var person = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, actor.WorkerId.ToString("N")), .. claims], Token);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(person), Token));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var wait = throttle.Wait(Place);
        Response.StatusCode = wait > TimeSpan.Zero ? StatusCodes.Status429TooManyRequests : StatusCodes.Status401Unauthorized;
        if (wait > TimeSpan.Zero) Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Response.Headers.WWWAuthenticate = Request.Headers.Authorization.Count == 0 ? "Bearer realm=\"homeward\"" : "Bearer realm=\"homeward\", error=\"invalid_token\"";
        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        Response.Headers.WWWAuthenticate = "Bearer realm=\"homeward\", error=\"insufficient_scope\"";
        return Task.CompletedTask;
    }
}
