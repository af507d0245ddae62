using System.Globalization;

namespace Homeward.Web.Usa;

/// <summary>A date as it was typed into <c>usa-date-input</c>, in three parts that may not make a day.</summary>
public sealed record DateEntry
{
    public string? Month { get; set; }

    public string? Day { get; set; }

    public string? Year { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Year);

    public static DateEntry Of(DateOnly day) => new() { Month = Write(day.Month), Day = Write(day.Day), Year = Write(day.Year) };

    /// <summary>The day, or why there is none: <paramref name="what"/> names the date in the sentence, as in “the hearing”.</summary>
    public DateOnly? Read(string what, out string? refusal)
    {
        refusal = null;
        if (IsBlank)
        {
            refusal = Text.Of($"Give the month, day and year of {what}.");
            return null;
        }

        if (Number(Month) is { } month && Number(Day) is { } day && Number(Year) is { } year && Year!.Trim().Length == 4
            && month is >= 1 and <= 12 && year >= 1 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            return new DateOnly(year, month, day);

        refusal = Text.Of($"The date of {what} is not a day in the calendar. Write it like 4 28 2026.");
        return null;
    }

    private static int? Number(string? part) =>
        int.TryParse(part, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}
