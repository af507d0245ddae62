using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;

namespace Homeward.Web.SignIn;

public static class SignOut
{
    /// <summary>Every page carries this form, so it goes without a token: a request from another site brings no session cookie and is refused besides.</summary>
    public static void MapSignOut(this IEndpointRouteBuilder site) => site.MapPost(Links.SignOut, async (HttpContext context) =>
    {
        var from = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (from is not ("" or "same-origin" or "none")) return Results.StatusCode(StatusCodes.Status403Forbidden);
        await context.SignOutAsync();
        return Results.LocalRedirect(Links.SignIn);
    });
}
