using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Homeward.Web.SignIn;

public static class SignInServices
{
    /// <summary>Signed in or nothing: a page without a rule of its own is closed.</summary>
    public static void AddSignIn(this IServiceCollection services, SiteOptions site)
    {
        services.AddSingleton<Administrator>();
        services.AddSingleton(new Throttle(site.RealClock));
        var secure = site.HttpsHost is null ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = site.HttpsHost is null ? "homeward" : "__Host-homeward";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.Path = "/";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = secure;
            cookie.TimeProvider = site.RealClock;
            cookie.SessionStore = new Sessions(site.RealClock);
            cookie.ExpireTimeSpan = Sessions.Absolute;
            cookie.SlidingExpiration = false;
            cookie.LoginPath = Links.SignIn;
            cookie.ReturnUrlParameter = "back";
            cookie.Events.OnRedirectToAccessDenied = denied =>
            {
                denied.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = site.HttpsHost is null ? "homeward-form" : "__Host-homeward-form";
            form.Cookie.Path = "/";
            form.Cookie.SameSite = SameSiteMode.Strict;
            form.Cookie.SecurePolicy = secure;
            form.FormFieldName = "form";
            form.SuppressXFrameOptionsHeader = true;
        });
    }
}
