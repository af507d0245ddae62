using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Checks;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.Web.Verbs;

public static class CheckVerb
{
    public static Verb Verb { get; } = new(
        "check",
        "afcars FILE [--received DATE] [--json]",
        "Checks an AFCARS 2020 out-of-home care file and says what to correct. Exit code 1 when the regulation is broken, 2 when the file cannot be read.",
        args => Run(args, Console.Out));

    public static async Task<int> Run(string[] args, TextWriter to)
    {
        var options = Options.Read(args, 2, Option.Day("received"), Option.Flag("json"));
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        if (options.Words is not ["afcars", var path]) return await Exit.RefusedBecause("Say “check afcars FILE”; FILE is the out-of-home care file.");

        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            return await Check(file, path, options, to);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return await Exit.RefusedBecause($"{path}: the file cannot be read. {unreadable.Message}");
        }
    }

    private static async Task<int> Check(Stream file, string path, Options options, TextWriter to)
    {
        var run = new AfcarsCheckRun(new AfcarsCheckOptions { ReceivedOn = options.Day("received") });
        await using var json = options.Has("json") ? new CheckJson() : null;
        var text = new CheckText();
        FileRefused? refused = null;
        foreach (var item in AfcarsReader.Read(file))
        {
            refused = item as FileRefused;
            await Report(run.Take(item));
        }

        if (refused is not null)
        {
            if (json is not null) await json.Close(run, refused, to);
            var line = refused.Line is { } at ? string.Create(CultureInfo.InvariantCulture, $"line {at}: ") : string.Empty;
            return await Exit.RefusedBecause($"{path}: {line}{refused.Reason}");
        }

        await Report(run.Finish());
        if (json is not null) await json.Close(run, refused: null, to);
        else await to.WriteAsync(text.Of(run, path));
        return run.Errors == 0 ? Exit.Done : Exit.Failed;

        async Task Report(IReadOnlyList<AfcarsFinding> findings)
        {
            foreach (var finding in findings)
                if (json is not null) await json.Add(finding, to);
                else text.Add(finding);
        }
    }
}
