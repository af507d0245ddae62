using System.Runtime.CompilerServices;

namespace Homeward.Web.Languages;

/// <summary>
/// <c>$"Show all {count}"</c> on its way to the reader. In English it is written as any such string is; in another language its English is found under
/// “Show all {0}”, and what is filled in stays apart.
/// </summary>
[InterpolatedStringHandler]
public ref struct Sentence
{
    private readonly Language language;
    private readonly object?[]? answers;
    private DefaultInterpolatedStringHandler text;
    private int given;

    public Sentence(int literalLength, int formattedCount)
    {
        language = Language.Current;
        answers = language.IsEnglish ? null : new object?[formattedCount];
        text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, language.Culture);
    }

    public void AppendLiteral(string value) => text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format)
    {
        if (answers is null)
        {
            text.AppendFormatted(value, format);
            return;
        }

        text.AppendLiteral(Placeholder.Of(given, format));
        answers[given++] = value;
    }

    internal string Write()
    {
        var written = text.ToStringAndClear();
        return answers is null ? written : string.Format(language.Culture, language.Find(written) ?? written, answers);
    }
}
