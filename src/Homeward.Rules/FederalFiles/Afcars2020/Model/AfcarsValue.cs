using System.Globalization;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>
/// The answer to one element as the file gives it: not there at all, there but empty, or a text. Nothing is filled in or corrected
/// (45 CFR 1355.43(d)); a text may be invalid, so that a check can report it.
/// </summary>
public readonly record struct AfcarsValue
{
    private readonly string? raw;

    private AfcarsValue(string raw) => this.raw = raw;

    /// <summary>The element is not in the file.</summary>
    public static AfcarsValue NotPresent => default;

    /// <summary>The element is in the file and empty, or holds only spaces and line ends.</summary>
    public static AfcarsValue Blank { get; } = new("");

    /// <summary>Whether the element is there, with or without text.</summary>
    public bool IsPresent => raw is not null;

    /// <summary>Whether the element is there and empty.</summary>
    public bool IsBlank => raw is { Length: 0 };

    /// <summary>Whether there is an answer, valid or not.</summary>
    public bool IsGiven => raw is { Length: > 0 };

    /// <summary>Whether there is no answer: not present or blank.</summary>
    public bool IsMissing => !IsGiven;

    /// <summary>The answer exactly as written, or null where there is none.</summary>
    public string? Text => IsGiven ? raw : null;

    /// <summary>The answer as a whole number from 0, or null where it is missing or not written in digits only (at most nine).</summary>
    public int? Code => IsGiven && raw!.Length <= 9 && int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out int code) ? code : null;

    /// <summary>The answer as a calendar day.</summary>
    public AfcarsDate Date => AfcarsDate.Parse(Text);

    /// <summary>The answer as the first day of a month written YYYYMM, or null where it is missing or no month.</summary>
    public DateOnly? Month => AfcarsDate.Parse(Text is { Length: 6 } text ? text + "01" : null).Value;

    /// <summary>The answer as a year written with four digits from 1850 to 2199, so that 7777 and 9999 are not years; else null.</summary>
    public int? Year => raw is { Length: 4 } && Code is >= 1850 and < 2200 ? Code : null;

    /// <summary>Whether the answer is this code.</summary>
    /// <param name="code">The code asked for.</param>
    public bool Is(int code) => Code == code;

    /// <summary>Whether the answer is one of these codes; false where it is missing.</summary>
    /// <param name="codes">The codes asked for.</param>
    public bool In(params ReadOnlySpan<int> codes) => Code is { } code && codes.Contains(code);

    /// <summary>A value from text: null is not present; empty, or only XML white space, is blank; anything else is kept as it is.</summary>
    /// <param name="text">The text.</param>
    public static AfcarsValue FromString(string? text)
    {
        if (text is null)
            return NotPresent;
        return text.AsSpan().Trim(" \t\r\n").IsEmpty ? Blank : new(text);
    }

    /// <summary>See <see cref="FromString"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator AfcarsValue(string? text) => FromString(text);

    /// <inheritdoc/>
    public override string ToString() => raw ?? "(not present)";
}
