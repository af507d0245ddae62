using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Homeward.Web.Languages;

/// <summary>A sentence with elements of the page in it, on its way to the reader.</summary>
[InterpolatedStringHandler]
public ref struct Passage(int literalLength, int formattedCount)
{
    private readonly StringBuilder english = new(literalLength + formattedCount * 3);
    private readonly object?[] answers = new object?[formattedCount];
    private int given;

    public readonly void AppendLiteral(string value) => english.Append(value);

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format)
    {
        english.Append(Placeholder.Of(given, format));
        answers[given++] = value;
    }

    internal readonly IHtmlContent Write()
    {
        var (language, name) = (Language.Current, english.ToString());
        return new HtmlFormattableString(language.Culture, language.Find(name) ?? name, answers);
    }
}
