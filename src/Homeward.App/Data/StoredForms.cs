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
    public static void Configure(ModelConfigurationBuilder conventions, bool sqlite)
    {
        conventions.Properties<Enum>().HaveConversion<string>();
        if (sqlite)
        {
            conventions.Properties<Guid>().HaveConversion<GuidBytes>();
            conventions.Properties<DateTimeOffset>().HaveConversion<InstantText>();
        }
        else
        {
            conventions.Properties<DateTimeOffset>().HaveConversion<InstantUtc>();
        }
    }

    // PostgreSQL keeps microseconds; what one database would lose, neither keeps.
    private static DateTimeOffset Whole(DateTimeOffset instant)
    {
        var utc = instant.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    private sealed class GuidBytes() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));

    private sealed class InstantUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => Whole(instant), stored => stored);

    private sealed class InstantText() : ValueConverter<DateTimeOffset, string>(instant => Write(instant), text => Read(text))
    {
        private const string Form = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

        private static string Write(DateTimeOffset instant) => Whole(instant).ToString(Form, CultureInfo.InvariantCulture);

        private static DateTimeOffset Read(string text) =>
            DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }
}
