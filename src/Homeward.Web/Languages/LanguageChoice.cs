using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Homeward.Web.Languages;

/// <summary>In which language a request is answered: the one chosen in this browser, or else the first the browser asks for that the pages are written in.</summary>
public static class LanguageChoice
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void UseLanguages(this WebApplication site, SiteOptions options) => site.Use((context, next) =>
    {
        var language = Of(context.Request, options);
        return language.IsEnglish ? next(context) : language.SpeakAsync(() => next(context));
    });

    /// <summary>The choice itself: a form at the foot of every page, also before the sign-in. It changes a cookie of the reader's browser and nothing here.</summary>
    public static void MapLanguageChoice(this IEndpointRouteBuilder site) => site.MapPost(
        Links.Language, static ([FromForm(Name = "to")] string? to, [FromForm(Name = "back")] string? back, HttpContext context, SiteOptions options) =>
        {
            if (context.Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) return Results.StatusCode(StatusCodes.Status403Forbidden);
            if (Named(to, options) is not { } chosen) return Results.StatusCode(StatusCodes.Status400BadRequest);
            var kept = SessionCookie.Options(context, options);
            kept.MaxAge = Kept;
            context.Response.Cookies.Append(Cookie(options), chosen.Code, kept);
            return Results.LocalRedirect(back is ['/', not ('/' or '\\'), ..] ? back : "/");
        }).AllowAnonymous().DisableAntiforgery();

    private static Language Of(HttpRequest request, SiteOptions options)
    {
        // What programs read is the same for everybody.
        if (request.Path.StartsWithSegments(Links.Api, StringComparison.OrdinalIgnoreCase)) return Language.English;
        return Named(request.Cookies[Cookie(options)], options) ?? Asked(request, options);
    }

    private static Language? Named(string? code, SiteOptions options) => options.Languages.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.Ordinal));

    private static Language Asked(HttpRequest request, SiteOptions options)
    {
        var asked = request.Headers.AcceptLanguage;
        if (asked.Count == 0 || asked[0]!.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return Language.English;
        if (!StringWithQualityHeaderValue.TryParseList(asked, out var all)) return Language.English;
        return all.Where(static one => one.Quality is not 0).OrderByDescending(static one => one.Quality ?? 1)
            .Select(one => options.Languages.FirstOrDefault(language => Speaks(language, one.Value.Value))).FirstOrDefault(static language => language is not null) ?? Language.English;
    }

    // “es”, “es-MX” and “es-US” are all answered in Spanish.
    private static bool Speaks(Language language, string? asked) =>
        asked is not null && string.Equals(asked.Split('-')[0], language.Code.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    private static string Cookie(SiteOptions options) => SessionCookie.Prefix(options) + "-language";
}
