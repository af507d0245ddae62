using System.Globalization;
using System.Runtime.CompilerServices;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;

namespace Homeward.App;

/// <summary>
/// A sentence for somebody who reads a page. Its English stands in the source; what is filled in is kept apart from it, so that a page in another language can
/// find the words by their English and fill in the same. Whoever asks for it as it is, the API and the command line, has it in English.
/// </summary>
[InterpolatedStringHandler]
public sealed class Said(int literalLength, int formattedCount) : IEquatable<Said>
{
    private readonly System.Text.StringBuilder words = new(literalLength + formattedCount * 3);
    private readonly List<object?> filled = new(formattedCount);

    /// <summary>Its English, with <c>{0}</c> for what is filled in.</summary>
    public string Words => words.ToString();

    /// <summary>What is filled in: names, numbers, days, or what is said itself.</summary>
    public IReadOnlyList<object?> Filled => filled;

    /// <summary>Whether it is what the rules or a form of file say, which is English everywhere.</summary>
    public bool IsEnglish { get; private init; }

    public static Said Of(string words)
    {
        var said = new Said(words.Length, 0);
        said.AppendLiteral(words);
        return said;
    }

    public static Said Of(Said sentence) => sentence;

    /// <summary>A number with what it counts, given as one of it: 3 days.</summary>
    public static Said Count(int number, string one)
    {
        var said = new Said(one.Length + 2, 1);
        said.AppendFormatted(number);
        said.AppendLiteral(" " + Counted.Word(number, one));
        return said;
    }

    public static Said InEnglish(string sentence)
    {
        var said = new Said(sentence.Length, 0) { IsEnglish = true };
        said.AppendLiteral(sentence);
        return said;
    }

    public void AppendLiteral(string value) => words.Append(value);

    public void AppendFormatted<T>(T value)
    {
        words.Append(CultureInfo.InvariantCulture, $"{{{filled.Count}}}");
        filled.Add(value);
    }

    public bool Equals(Said? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Said);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() =>
        filled.Count == 0 ? Words : string.Format(CultureInfo.InvariantCulture, Words, [.. filled.Select(static value => value is DateOnly day ? Because.Day(day) : value)]);
}
