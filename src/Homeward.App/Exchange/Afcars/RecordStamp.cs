using System.Globalization;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// What every fact of one record carries: when Homeward wrote it down and by which import, where it is known from, and an id that the same fact has in
/// every file of the agency. When the federal system was told (E70, E154) is part of the source.
/// </summary>
internal sealed class RecordStamp
{
    private readonly string agency;
    private readonly string childNumber;

    private RecordStamp(string agency, string childNumber, string origin, DateOnly knownBy, string by, DateTimeOffset now)
    {
        (this.agency, this.childNumber) = (agency, childNumber);
        (Source, KnownBy, By, At) = (origin, knownBy, by, now);
        ChildId = ChildIdOf(agency, childNumber);
    }

    public DateTimeOffset At { get; }

    public string By { get; }

    public string Source { get; }

    /// <summary>The last day of the report period, by which everything in the file was known.</summary>
    public DateOnly KnownBy { get; }

    public Guid ChildId { get; }

    public static RecordStamp Of(string agency, DateOnly periodEnd, int recordNumber, string childNumber, string by, DateTimeOffset now) => new(
        agency,
        childNumber,
        string.Create(CultureInfo.InvariantCulture, $"AFCARS {periodEnd:yyyy-MM}, record {recordNumber} ({childNumber})"),
        periodEnd,
        by,
        now);

    public static Guid ChildIdOf(string agency, string childNumber) => NamedId.Of("afcars", agency, childNumber);

    public Guid Id(string kind, string key) => NamedId.Of("afcars", agency, childNumber, kind, key);

    public Guid Id(string kind, DateOnly day, int again = 0) => Id(kind, Key(day, again));

    public string Entered(DateOnly? day) =>
        day is { } on ? string.Create(CultureInfo.InvariantCulture, $"{Source}, entered {on:d MMM yyyy}") : Source;

    public static string Key(DateOnly day, int again = 0) =>
        again == 0
            ? day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}+{again}");
}
