using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Homeward.TestKit;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Intermediate;

namespace Homeward.Web.Tests.Languages;

/// <summary>The source of a page: its markup with a hole for each expression, and the C# that is made of it.</summary>
internal sealed partial class PageSource
{
    /// <summary>Stands in the markup where the page writes an expression.</summary>
    public const char Hole = '\uFFFC';

    private static readonly RazorProjectEngine Engine = RazorProjectEngine.Create(RazorConfiguration.Default, RazorProjectFileSystem.Create(Repository.Root));

    private readonly StringBuilder markup = new();
    private readonly List<(int At, int Line)> lines = [];

    private PageSource(string path)
    {
        Path = path;
        // The directives of pages are none of the plain language; what stands in them is no text.
        var text = Directive().Replace(TrackedFiles.Text(path), static line => new string(' ', line.Length));
        var code = Engine.Process(RazorSourceDocument.Create(text, path), FileKinds.Legacy, [], []);
        Walk(code.GetDocumentIntermediateNode());
        Code = code.GetCSharpDocument().GeneratedCode;
        Document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(markup.ToString());
    }

    public static IReadOnlyList<PageSource> All { get; } =
        [.. TrackedFiles.EndingIn(".cshtml").Where(static path => path.StartsWith("src/Homeward.Web/", StringComparison.Ordinal)).Select(static path => new PageSource(path))];

    public string Path { get; }

    public string Code { get; }

    public IHtmlDocument Document { get; }

    /// <summary>The line of the source a place of the markup stands in.</summary>
    public int Line(int at) => lines.LastOrDefault(line => line.At <= at).Line + 1;

    private void Walk(IntermediateNode node)
    {
        switch (node)
        {
            case HtmlAttributeIntermediateNode attribute:
                Write(attribute.Prefix, attribute.Source);
                foreach (var value in attribute.Children) Walk(value);
                Write(attribute.Suffix, null);
                break;
            case HtmlAttributeValueIntermediateNode value:
                Write(value.Prefix, value.Source);
                foreach (var token in value.Children.OfType<IntermediateToken>()) Write(token.Content, token.Source);
                break;
            case HtmlContentIntermediateNode content:
                foreach (var token in content.Children.OfType<IntermediateToken>()) Write(token.Content, token.Source);
                break;
            case CSharpExpressionIntermediateNode or CSharpExpressionAttributeValueIntermediateNode or CSharpCodeAttributeValueIntermediateNode:
                Write(Hole.ToString(), node.Source);
                break;
            default:
                foreach (var child in node.Children) Walk(child);
                break;
        }
    }

    private void Write(string? text, SourceSpan? source)
    {
        if (source is { } span) lines.Add((markup.Length, span.LineIndex));
        markup.Append(text);
    }

    [GeneratedRegex(@"^@(page|model|inject|namespace|using|addTagHelper)\b.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Directive();
}
