using Homeward.App.Exchange.Afcars;
using Homeward.App.Law;

namespace Homeward.Web.Verbs;

public static class ImportVerb
{
    public static Verb Verb { get; } = new(
        "import",
        "afcars FILE [--data DIR] [--postgres CONNECTION] [--today DATE]",
        "Takes in an AFCARS 2020 out-of-home care file: each record a child with what is owed. Exit code 1 when records were left out, 2 when nothing was taken in.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(args, 2, DataChoice.Known);
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        if (options.Words is not ["afcars", var path]) return await Exit.RefusedBecause("Say “import afcars FILE”; FILE is the out-of-home care file.");

        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            return await DataChoice.With(options, async (database, clock) =>
                await Import(new ImportOperation(database, await new AgencyLaw(database).ReadAsync(), clock), file, path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return await Exit.RefusedBecause($"{path}: the file cannot be read. {unreadable.Message}");
        }
    }

    private static async Task<int> Import(ImportOperation operation, Stream file, string path)
    {
        var report = await operation.RunAsync(new ImportRequest(Path.GetFileName(path), file, $"import by {Environment.UserName}"));
        if (report.FileRefusal is { } why) return await Exit.RefusedBecause($"{path}: {why} Nothing was taken in.");
        foreach (var refusal in report.Refusals) await Console.Out.WriteLineAsync(ImportText.Line(refusal));
        foreach (var note in report.Notes) await Console.Out.WriteLineAsync(ImportText.Line(note));
        await Console.Out.WriteLineAsync(ImportText.Summary(report));
        return report.Refusals.Count == 0 ? Exit.Done : Exit.Failed;
    }
}
