using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Homeward.Web.Infrastructure;

/// <summary>One sentence about what was just done, shown in the status region of the next page.</summary>
public static class StatusMessage
{
    internal const string Cookie = "homeward-status";
    private const string Key = "Status";

    public static void Say(this PageModel page, string sentence) => page.TempData[Key] = sentence;

    // Reading TempData makes every page write a cookie back, so it is only read where there is one.
    internal static string? Take(ViewContext view) =>
        view.HttpContext.Request.Cookies.ContainsKey(Cookie) ? view.TempData[Key] as string : null;
}
