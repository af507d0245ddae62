using System.IO.Compression;
using System.Text.RegularExpressions;
using Homeward.App.Data;
using Homeward.App.Exchange.Whole;
using Homeward.App.Papers;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Api;

/// <summary>Every row of a record, with what differs from run to run made alike: ids, hashes, and from where somebody acted.</summary>
internal static partial class RecordRows
{
    private static readonly string[] OfTheDoor = ["account.jsonl", "api_token.jsonl", "protected_key.jsonl", "session.jsonl", WholeManifest.FileName];

    public static async Task<IReadOnlyList<string>> OfAsync(ApiAgency agency) =>
    [
        .. (await AsTheyStandAsync(agency)).Select(static row => $"{row.File} {From().Replace(Hash().Replace(Id().Replace(row.Line, "id"), "${name}\"hash\""), "\"from\":\"here\"")}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every row as it stands, with the file of its table.</summary>
    public static async Task<IReadOnlyList<(string File, string Line)>> AsTheyStandAsync(ApiAgency agency)
    {
        var services = agency.Site.Services;
        using var file = new MemoryStream();
        await new WholeExport(services.GetRequiredService<Database>(), services.GetRequiredService<DocumentStore>(), services.GetRequiredService<TimeProvider>()).WriteAsync(file, TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        var rows = new List<(string, string)>();
        foreach (var entry in zip.Entries.Where(static entry => !OfTheDoor.Contains(entry.Name, StringComparer.Ordinal)))
        {
            using var lines = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken));
            while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line) rows.Add((entry.Name, line));
        }

        return rows;
    }

    [GeneratedRegex("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("(?<name>\"[a-z_]*hash\":)\"[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hash();

    [GeneratedRegex("\"from\":\"(?:test|127[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex From();
}
