using AngleSharp.Dom;
using Homeward.TestKit;

namespace Homeward.Web.Tests.Languages;

/// <summary>No page holds a word that cannot be shown in another language.</summary>
public sealed class BareTextTests
{
    private static readonly string[] Read = ["aria-label", "title", "alt", "placeholder"];

    // What a source may hold without a translation.
    private static readonly string[] Names = ["Homeward"];

    // The tables of acts are passed through Text where they are shown; scripts and languages hold their texts for it.
    private static readonly string[] Tables = ["/Acts/Forms/", "/Languages/", "/Verbs/", "/Api/", "/Calendars/", "/Provider/"];

    [Fact]
    public void Markup_of_a_page_holds_no_word_of_its_own()
    {
        var bare = PageSource.All.Where(static page => Texts.IsForReaders(page.Path)).SelectMany(static page => TextNodes(page).Concat(Attributes(page))).ToList();
        if (bare.Count > 0) Assert.Fail(string.Join(Environment.NewLine, bare));
    }

    [Fact]
    public void Expression_of_a_page_holds_no_sentence_of_its_own()
    {
        var bare = PageSource.All.Where(static page => Texts.IsForReaders(page.Path))
            .SelectMany(static page => TextCalls.Bare(page.Code, LooksLikeWords).Select(found => $"{page.Path}({found.Line}): “{found.Words}”")).ToList();
        if (bare.Count > 0) Assert.Fail(string.Join(Environment.NewLine, bare));
    }

    [Fact]
    public void Code_of_the_pages_holds_no_sentence_that_does_not_go_through_text()
    {
        var bare = TrackedFiles.EndingIn(".cs").Where(static path => path.StartsWith("src/Homeward.Web/", StringComparison.Ordinal) && Texts.IsForReaders(path) && !Tables.Any(table => path.Contains(table, StringComparison.Ordinal)))
            .SelectMany(static path => TextCalls.Bare(TrackedFiles.Text(path), LooksLikeSentence).Select(found => $"{path}({found.Line}): “{found.Words}”")).ToList();
        if (bare.Count > 0) Assert.Fail(string.Join(Environment.NewLine, bare));
    }

    private static IEnumerable<string> TextNodes(PageSource page) =>
        from text in page.Document.Descendants<IText>()
        where text.ParentElement?.LocalName is not ("script" or "style") && HasWords(text.Data)
        select $"{page.Path}({page.Line(text.ParentElement?.SourceReference?.Position.Index ?? 0)}): “{text.Data.Trim()}”";

    private static IEnumerable<string> Attributes(PageSource page) =>
        from element in page.Document.All
        from name in Read
        where element.GetAttribute(name) is { } value && HasWords(value)
        select $"{page.Path}({page.Line(element.SourceReference?.Position.Index ?? 0)}): {name}=“{element.GetAttribute(name)}”";

    private static bool HasWords(string text) => Names.Aggregate(text, static (left, name) => left.Replace(name, string.Empty, StringComparison.Ordinal)).Any(char.IsLetter);

    // Two words of plain letters beside each other: no address, no name of the code, no class.
    private static bool LooksLikeWords(string text) =>
        text.Split(' ') is { Length: > 1 } words && words.Zip(words.Skip(1)).Any(static pair => IsWord(pair.First) && IsWord(pair.Second));

    private static bool LooksLikeSentence(string text) => text is [var first, .., var last] && (char.IsUpper(first) || first is '“') && last is '.' or '?' && text.Contains(' ', StringComparison.Ordinal);

    private static bool IsWord(string word) => word.Trim(',', '.', ';', ':', '?') is { Length: > 1 } plain && plain.All(static letter => char.IsLetter(letter) || letter is '’');
}
