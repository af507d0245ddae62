using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Homeward.App.Data;

/// <summary>
/// How values are kept. Enums are words on both databases. PostgreSQL has types for the rest; on SQLite an instant is UTC text that sorts, and an id is
/// sixteen bytes in the order of its text, as on PostgreSQL, so that both walk children in the same order.
/// </summary>
internal static class StoredForms
{
    private const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public static void Configure(ModelConfigurationBuilder conventions, bool sqlite)
    {
        conventions.Properties<Enum>().HaveConversion<string>();
        if (sqlite)
        {
            conventions.Properties<Guid>().HaveConversion<GuidBytes>();
            conventions.Properties<DateTimeOffset>().HaveConversion<InstantText>();
            conventions.Properties<DateOnly>().HaveConversion<DayText>();
        }
        else
        {
            conventions.Properties<DateTimeOffset>().HaveConversion<InstantUtc>();
        }
    }

    /// <summary>An instant as SQLite keeps it.</summary>
    public static string Text(DateTimeOffset instant) => Whole(instant).ToString(InstantForm, CultureInfo.InvariantCulture);

    // PostgreSQL keeps microseconds; what one database would lose, neither keeps.
    private static DateTimeOffset Whole(DateTimeOffset instant)
    {
        var utc = instant.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    private sealed class GuidBytes() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));

    // As the provider keeps a day; read here, because it looks each time for what form a day may have.
    private sealed class DayText() : ValueConverter<DateOnly, string>(day => day.ToString("O", CultureInfo.InvariantCulture), text => Read(text))
    {
        private static DateOnly Read(string text) => text is [_, _, _, _, '-', _, _, '-', _, _]
            ? new(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2))
            : throw NoDay(text);

        private static int Number(string text, int at, int digits)
        {
            var number = 0;
            foreach (var digit in text.AsSpan(at, digits)) number = char.IsAsciiDigit(digit) ? number * 10 + (digit - '0') : throw NoDay(text);
            return number;
        }

        private static FormatException NoDay(string text) => new($"“{text}” is not a day as the record keeps one.");
    }

    private sealed class InstantUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => Whole(instant), stored => stored);

    private sealed class InstantText() : ValueConverter<DateTimeOffset, string>(instant => Text(instant), text => Read(text))
    {
        private static DateTimeOffset Read(string text) =>
            DateTimeOffset.ParseExact(text, InstantForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }
}
