using System.Diagnostics.CodeAnalysis;
using Homeward.App;
using Homeward.Rules.Time;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Html;

namespace Homeward.Web.Languages;

/// <summary>
/// Every text of the pages goes through here. It is written in English, where it is shown; that English is its name in the resource files, with <c>{0}</c> for
/// what is filled in. What has no translation is shown in English.
/// </summary>
public static class Text
{
    [return: NotNullIfNotNull(nameof(english))]
    public static string? Of(string? english) => english is null ? null : Language.Current.Find(english) ?? english;

    /// <summary>A sentence with something filled in.</summary>
    public static string Of(Sentence sentence) => sentence.Write();

    /// <summary>What the agency's acts say, with a day in it as the reader's pages write one.</summary>
    public static string Told(Said said)
    {
        var language = Language.Current;
        if (language.IsEnglish || said.IsEnglish) return said.ToString();
        var words = Of(said.Words);
        return said.Filled.Count == 0 ? words : string.Format(language.Culture, words, [.. said.Filled.Select(static value => value switch { Said inner => Told(inner), DateOnly day => Dates.Day(day), _ => value })]);
    }

    /// <summary>A text that holds elements of the page; the English is markup.</summary>
    public static IHtmlContent Html(string english) => new HtmlString(Language.Current.Find(english) ?? english);

    /// <summary>A sentence that holds elements of the page: the English is markup, what is filled in is encoded unless it is an element itself.</summary>
    public static IHtmlContent Html(Passage passage) => passage.Write();

    /// <summary>A number with what it counts, given as one of it: 3 children. Its names are “{0} child” and “{0} children”.</summary>
    public static string Count(int number, string one)
    {
        var language = Language.Current;
        if (language.IsEnglish) return Counted.Of(number, one);
        var english = "{0} " + Counted.Word(number, one);
        return string.Format(language.Culture, language.Find(english) ?? english, number);
    }

    /// <summary>What the rules or a source have said in English: shown as it is, and a page in another language says so to whoever reads it aloud.</summary>
    public static IHtmlContent English(string? sentence) => new EnglishSentence(sentence ?? string.Empty);

    /// <summary>A number on its own, as the reader writes it.</summary>
    public static string Number(int number) => number.ToString("N0", Language.Current.Culture);
}
