using AngleSharp.Dom;

namespace Homeward.Web.Tests.Languages;

/// <summary>What components take from a page and pass through <c>Text</c> themselves.</summary>
internal static class Components
{
    private static readonly string[] Passed = ["label", "hint", "heading", "summary", "caption", "says", "here", "verb"];

    public static bool Is(IElement element) => element.LocalName.StartsWith("usa-", StringComparison.Ordinal) || element.LocalName is "act-form";

    public static IEnumerable<string> TextsOf(PageSource page) =>
        page.Document.All.Where(Is).SelectMany(static element => Passed.Select(element.GetAttribute)).OfType<string>().Where(static text => !text.Contains(PageSource.Hole, StringComparison.Ordinal));
}
