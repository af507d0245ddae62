using System.Globalization;
using Homeward.App.Exchange.Whole;

namespace Homeward.Web.Verbs;

public static class ExportVerb
{
    public static Verb Verb { get; } = new(
        "export",
        "FILE [--data DIR] [--postgres CONNECTION]",
        "Writes everything the agency has entered as a zip of JSON lines, one file a table. It is not locked: guard it as the record itself.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(args, 1, DataChoice.Known);
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        if (options.Words is not [var file]) return await Exit.RefusedBecause("Say which file to write to.");
        if (File.Exists(file)) return await Exit.RefusedBecause($"{file} is there already.");
        return await DataChoice.WithPapers(options, async (database, papers, clock) =>
        {
            await using var output = File.Create(file);
            var manifest = await new WholeExport(database, papers, clock).WriteAsync(output);
            var rows = manifest.Tables.Sum(static table => table.Rows);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file}: {rows:N0} rows of {manifest.Tables.Count} tables and {manifest.Files.Count:N0} files."));
            return await PaperText.SayMissingAsync(manifest);
        });
    }
}
