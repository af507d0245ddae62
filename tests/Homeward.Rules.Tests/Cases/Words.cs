using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Homeward.Rules.Tests.Cases;

/// <summary>How a value is written in a case: a day, an instant, a number, a name, quoted text, or the words of an enum.</summary>
internal static class Words
{
    public const string Day = @"\d{4}-\d{2}-\d{2}";
    public const string Instant = Day + @" \d{2}:\d{2}(?: [+-]\d{2}:\d{2})?";

    /// <summary>"AgencyInformedAt" as "agency informed at"; an id is named by what it identifies.</summary>
    public static string Of(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name.EndsWith("Id", StringComparison.Ordinal) && name.Length > 2 ? name[..^2] : name)
        {
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : string.Empty).Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary>The same name is the same id throughout a case.</summary>
    public static Guid Id(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name.Trim())).AsSpan(0, 16));

    /// <summary>The value, or null when the words do not fit the type.</summary>
    public static object? Value(string words, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type == typeof(DateOnly) ? AsDay(words)
            : type == typeof(DateTimeOffset) ? AsInstant(words)
            : type == typeof(bool) ? words is "yes" ? true : words is "no" ? false : null
            : type == typeof(int) ? int.TryParse(words, CultureInfo.InvariantCulture, out var number) ? number : null
            : type == typeof(Guid) ? Id(words)
            : type == typeof(string) ? words.Trim('"')
            : type.IsEnum ? AsEnum(words, type)
            : null;
    }

    public static DateOnly? AsDay(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static DateTimeOffset? AsInstant(string words) =>
        DateTimeOffset.TryParseExact(
            words, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm zzz"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    // Several values of a set are joined by "+"; hyphens and spaces do not matter.
    private static object? AsEnum(string words, Type type)
    {
        var value = 0L;
        foreach (var part in words.Split('+'))
        {
            var letters = string.Concat(part.Where(char.IsLetterOrDigit));
            if (!Enum.GetNames(type).Contains(letters, StringComparer.OrdinalIgnoreCase))
            {
                return null;
            }

            value |= Convert.ToInt64(Enum.Parse(type, letters, ignoreCase: true), CultureInfo.InvariantCulture);
        }

        return Enum.ToObject(type, value);
    }
}
