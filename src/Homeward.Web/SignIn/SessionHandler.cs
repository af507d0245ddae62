using System.Security.Claims;
using System.Text.Encodings.Web;
using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Homeward.Web.SignIn;

/// <summary>Asks the database at each request whether its session is open; somebody disabled or signed out elsewhere is out at once.</summary>
public sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, SiteOptions site, HomewardDb db, CurrentActor current)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Session = "session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var stop = Context.RequestAborted;
        // A browser sends its cookies to the API as well; only what a program was given on purpose opens that.
        if (Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        if (SessionCookie.Read(Context, site) is not { } id) return AuthenticateResult.NoResult();
        var session = await new Sessions(db, site.RealClock).FindAsync(id, stop);
        if (session is null)
        {
            SessionCookie.Clear(Context, site);
            return AuthenticateResult.NoResult();
        }

        var actor = await Actors.OfAsync(db, session.Worker, Address.Of(Context), stop);
        current.Is(actor, session, id);
        var person = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, actor.WorkerId.ToString("N")), new(ClaimTypes.Name, actor.Name), new(ClaimTypes.Role, actor.Role.ToString())], Session);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(person), Session));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) Response.StatusCode = StatusCodes.Status401Unauthorized;
        else Response.Redirect(Links.SignInAndBack(HttpMethods.IsGet(Request.Method) ? Request.PathBase + Request.Path + Request.QueryString : "/"));
        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
