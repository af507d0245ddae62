using System.Globalization;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>A calendar day of the file: not collected, a real day, or a text that is no real day (kept as written).</summary>
public readonly record struct AfcarsDate
{
    private AfcarsDate(DateOnly? value, string? invalid)
    {
        Value = value;
        Invalid = invalid;
    }

    /// <summary>The day, or null where it was not collected or is invalid.</summary>
    public DateOnly? Value { get; }

    /// <summary>The text that is no real day in the form YYYYMMDD, or null.</summary>
    public string? Invalid { get; }

    /// <summary>Whether the file gives nothing.</summary>
    public bool IsNotCollected => Value is null && Invalid is null;

    /// <summary>
    /// Reads YYYYMMDD; 30 February and 00000000 are invalid, and so is a day outside the years 1850 to 2199, which no life in the file can touch. Null is
    /// not collected.
    /// </summary>
    /// <param name="text">The text, or null.</param>
    public static AfcarsDate Parse(string? text)
    {
        if (text is null)
            return default;
        return DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            && day.Year is >= 1850 and < 2200
            ? new(day, null)
            : new(null, text);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Invalid ?? "(not collected)";
}
