using System.Globalization;
using Homeward.App.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Exchange.Afcars;

/// <summary>What every fact of one record carries: whose it is, when it was taken in and from where.</summary>
/// <param name="Agency">E1.</param>
/// <param name="RecordNumber">E4.</param>
/// <param name="Period">The report period, as the source names it.</param>
/// <param name="At">The instant of the import.</param>
/// <param name="By">Who imported.</param>
/// <param name="KnownBy">The last day of the report period, by which everything in the file was known.</param>
public sealed record AfcarsStamp(string Agency, string RecordNumber, string Period, DateTimeOffset At, string By, DateOnly KnownBy)
{
    public Guid ChildId { get; } = NameBasedId.Of($"afcars\n{Agency}\n{RecordNumber}");

    public string Source { get; } = $"AFCARS {Period}, record {RecordNumber}";

    public Guid Id(string kind, string key) => NameBasedId.Of($"afcars\n{Agency}\n{RecordNumber}\n{kind}\n{key}");

    public Guid Id(string kind, DateOnly day) => Id(kind, day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    /// <summary>The source with the day the agency's own system says it was entered (E70, E154): a federal date, not ours.</summary>
    public string Entered(AfcarsDate day) => day.Value is { } on
        ? string.Create(CultureInfo.InvariantCulture, $"{Source}, entered there {on:yyyy-MM-dd}")
        : Source;
}
