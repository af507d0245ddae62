using Homeward.App.Accounts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn.Provider;
using Microsoft.AspNetCore.Authentication;

namespace Homeward.Web.SignIn;

public static class SignOut
{
    /// <summary>Every page carries this form, so it goes without a token: a request from another site brings no session cookie and is refused besides.</summary>
    public static void MapSignOut(this IEndpointRouteBuilder site) => site.MapPost(Links.SignOut, async (HttpContext context, CurrentActor current, SignIns signIns, SiteOptions options) =>
    {
        var from = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (from is not ("" or "same-origin" or "none")) return Results.StatusCode(StatusCodes.Status403Forbidden);
        await signIns.CloseAsync(current.SessionId, current.Actor, context.RequestAborted);
        SessionCookie.Clear(context, options);
        return options.Provider is not null && current.Session.Way is SignInWay.Provider
            ? Results.SignOut(new AuthenticationProperties { RedirectUri = Links.SignIn }, [ProviderServices.Scheme])
            : Results.LocalRedirect(Links.SignIn);
    });
}
