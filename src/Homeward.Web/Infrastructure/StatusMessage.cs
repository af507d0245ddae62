using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Homeward.Web.Infrastructure;

/// <summary>One sentence about what was just done, shown in the status region of the next page.</summary>
public static class StatusMessage
{
    internal const string Cookie = "homeward-status";
    private const string Key = "Status";

    // The sentence travels in a cookie, and a browser whose cookies are too large is turned away from every page.
    private const int Longest = 1_000;

    public static void Say(this PageModel page, string sentence) => page.TempData[Key] = Within(sentence, Longest);

    // Reading TempData makes every page write a cookie back, so it is only read where there is one.
    internal static string? Take(ViewContext view) =>
        view.HttpContext.Request.Cookies.ContainsKey(Cookie) ? view.TempData[Key] as string : null;

    // Never in the middle of a letter.
    internal static string Within(string sentence, int longest)
    {
        if (sentence.Length <= longest) return sentence;
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(sentence, end) is var next && next < longest) end = next;
        return sentence[..end] + "…";
    }
}
