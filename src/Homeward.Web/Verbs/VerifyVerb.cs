using Homeward.App.Ledger;
using Homeward.App.Papers;

namespace Homeward.Web.Verbs;

public static class VerifyVerb
{
    public static Verb Verb { get; } = new(
        "verify",
        "[--heads FILE] [--append-head FILE] [--data DIR] [--postgres CONNECTION]",
        "Reads the ledger from its first entry and names the first that is not as it was written; then every file of papers, and names those that are missing or altered. --append-head adds the last entry's hash to a file to be kept elsewhere: run it daily.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(args, [.. DataChoice.Known, Option.Text("heads"), Option.Text("append-head")]);
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        IReadOnlyDictionary<long, string>? heads = null;
        if (options.Text("heads") is { } file)
        {
            if (!File.Exists(file)) return await Exit.RefusedBecause($"There is no file {file}.");
            heads = HeadFile.Read(await File.ReadAllLinesAsync(file));
            if (heads is null) return await Exit.RefusedBecause($"{file} is not a file of exported heads.");
        }

        return await DataChoice.WithPapers(options, async (database, papers, clock) =>
        {
            await using var db = database.Open();
            var verdict = await LedgerVerifier.VerifyAsync(db, heads);
            await Console.Out.WriteLineAsync(verdict.Holds
                ? FormattableString.Invariant($"The ledger holds: {verdict.Count} entries, head {verdict.Head}.")
                : $"{verdict.Sentence} Up to there the ledger holds.");
            if (verdict.Holds && options.Text("append-head") is { } kept) await HeadFile.AppendAsync(db, kept, clock.GetUtcNow());
            var (files, faults) = await DocumentVerifier.VerifyAsync(db, papers);
            await Console.Out.WriteLineAsync(PaperText.Of(files, faults));
            return verdict.Holds && faults.Count == 0 ? Exit.Done : Exit.Failed;
        });
    }
}
