using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace Homeward.Web.SignIn.Provider;

public static class ProviderEndpoints
{
    public static void MapProvider(this IEndpointRouteBuilder site, SiteOptions options)
    {
        if (options.Provider is null) return;
        site.MapGet(Links.ProviderAsk, static (HttpContext context, IOptionsMonitor<OpenIdConnectOptions> oidc, string? back) => AskAsync(context, oidc, back, prove: false))
            .AllowAnonymous();
        site.MapGet(Links.ProviderProve, static (HttpContext context, IOptionsMonitor<OpenIdConnectOptions> oidc, string? back) => AskAsync(context, oidc, back, prove: true));
        site.MapPost(Links.ProviderLogout, static async (HttpContext context, BackchannelLogout logout) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return await logout.EndAsync(form["logout_token"].ToString(), context.RequestAborted) ? Results.Ok() : Results.BadRequest();
        }).AllowAnonymous().DisableAntiforgery();
    }

    private static async Task<IResult> AskAsync(HttpContext context, IOptionsMonitor<OpenIdConnectOptions> options, string? back, bool prove)
    {
        try
        {
            await options.Get(ProviderServices.Scheme).ConfigurationManager!.GetConfigurationAsync(context.RequestAborted);
        }
        catch (Exception down) when (down is InvalidOperationException or IOException or HttpRequestException)
        {
            return Results.LocalRedirect(Links.SignInDown);
        }

        var properties = new AuthenticationProperties { RedirectUri = IsLocal(back) ? back : "/" };
        if (prove) properties.Items[ProviderEvents.Prove] = "yes";
        return Results.Challenge(properties, [ProviderServices.Scheme]);
    }

    private static bool IsLocal(string? address) => address is ['/', ..] and not ['/', '/' or '\\', ..];
}
