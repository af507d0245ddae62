using Homeward.Web.Infrastructure;

namespace Homeward.Web.SignIn;

/// <summary>The cookie that holds a session's id and nothing else; no script reads it, and it is gone when the browser closes.</summary>
public static class SessionCookie
{
    public static string? Read(HttpContext context, SiteOptions site) => context.Request.Cookies[Name(site)];

    public static void Write(HttpContext context, SiteOptions site, string id) => context.Response.Cookies.Append(Name(site), id, Options(context, site));

    public static void Clear(HttpContext context, SiteOptions site) => context.Response.Cookies.Delete(Name(site), Options(context, site));

    // A name with this prefix is taken by browsers only from this very host, over https and for the whole site.
    public static string Prefix(SiteOptions site) => site.HttpsHost is null ? "homeward" : "__Host-homeward";

    internal static CookieOptions Options(HttpContext context, SiteOptions site) => new()
    {
        HttpOnly = true, Secure = site.HttpsHost is not null || context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/",
    };

    private static string Name(SiteOptions site) => Prefix(site);
}
