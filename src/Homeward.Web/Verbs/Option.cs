using System.Globalization;
using Homeward.App.Exchange.CaseFile;

namespace Homeward.Web.Verbs;

/// <summary>One option a verb knows: its name, and what a value must look like (null: the value is accepted).</summary>
public sealed record Option(string Name, bool TakesValue, Func<string, string?> Check)
{
    public static Option Flag(string name) => new(name, TakesValue: false, _ => null);

    public static Option Text(string name) =>
        new(name, TakesValue: true, value => value.Length == 0 ? "needs a value" : null);

    public static Option OneOf(string name, params string[] choices) =>
        new(name, TakesValue: true, value => choices.Contains(value, StringComparer.Ordinal) ? null : $"must be one of: {string.Join(", ", choices)}");

    public static Option Number(string name, int least, int most) =>
        new(name, TakesValue: true, value => ReadNumber(value) is { } number && number >= least && number <= most
            ? null
            : $"must be a whole number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}");

    public static Option Amount(string name) =>
        new(name, TakesValue: true, value => ReadCents(value) is null ? "must be an amount of money written like 28.50" : null);

    public static Option Day(string name) =>
        new(name, TakesValue: true, value => ReadDay(value) is null ? "must be a day from 1900 to 2200, written like 2026-10-05" : null);

    internal static int? ReadNumber(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static int? ReadCents(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and < 10_000 && decimal.Round(amount, 2) == amount
            ? (int)(amount * 100)
            : null;

    internal static DateOnly? ReadDay(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day >= CaseFileFormat.FirstDay && day <= CaseFileFormat.LastDay ? day : null;
}
