using System.Globalization;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// What every fact of one record carries: when Homeward wrote it down and by which import, where it is known from, and an id that the same fact has in
/// every file of the agency. When the federal system was told (E70, E154) is part of the source.
/// </summary>
internal sealed class RecordStamp(string agency, string childNumber, string origin, string by, DateTimeOffset now)
{
    public DateTimeOffset At => now;

    public string By => by;

    public string Source => origin;

    public Guid ChildId { get; } = ChildIdOf(agency, childNumber);

    public static Guid ChildIdOf(string agency, string childNumber) => NamedId.Of("afcars", agency, childNumber);

    public Guid Id(string kind, string key) => NamedId.Of("afcars", agency, childNumber, kind, key);

    public Guid Id(string kind, DateOnly day, int again = 0) => Id(kind, Key(day, again));

    public string Entered(DateOnly? day) =>
        day is { } on ? string.Create(CultureInfo.InvariantCulture, $"{origin}, entered {on:d MMM yyyy}") : origin;

    public static string Key(DateOnly day, int again = 0) =>
        again == 0
            ? day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}+{again}");
}
