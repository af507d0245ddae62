using Homeward.App.Ledger;
using Homeward.App.Papers;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Verbs;

public static class VerifyVerb
{
    public static Verb Verb { get; } = new(
        "verify",
        "[--heads FILE] [--append-head FILE] [--data DIR] [--postgres CONNECTION]",
        "Reads the ledger from its first entry and names the first that is not as it was written; then every file of papers, and names those that are missing or altered. It agrees with every head that the site wrote down day by day, in HOMEWARD_HEADS or the data folder, or with those of --heads. --append-head adds the last entry's hash to another file.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(args, [.. DataChoice.Known, Option.Text("heads"), Option.Text("append-head")]);
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        IReadOnlyDictionary<long, string>? heads = null;
        var named = options.Text("heads");
        if (named is not null && !File.Exists(named)) return await Exit.RefusedBecause($"There is no file {named}.");
        var file = named ?? LedgerHeads.Of(DataChoice.Folder(options));
        if (File.Exists(file))
        {
            heads = HeadFile.Read(await File.ReadAllLinesAsync(file));
            if (heads is null) return await Exit.RefusedBecause($"{file} is not a file of exported heads.");
        }

        return await DataChoice.WithPapers(options, async (database, papers, clock) =>
        {
            await using var db = database.Open();
            var verdict = await LedgerVerifier.VerifyAsync(db, heads);
            await Console.Out.WriteLineAsync(verdict.Holds
                ? FormattableString.Invariant($"The ledger holds: {verdict.Count} entries, head {verdict.Head}; {heads?.Count ?? 0} heads kept elsewhere agree.")
                : $"{verdict.Sentence} Up to there the ledger holds.");
            if (verdict.Holds && options.Text("append-head") is { } kept) await HeadFile.AppendAsync(db, kept, clock.GetUtcNow());
            var (files, faults) = await DocumentVerifier.VerifyAsync(db, papers);
            await Console.Out.WriteLineAsync(PaperText.Of(files, faults));
            return verdict.Holds && faults.Count == 0 ? Exit.Done : Exit.Failed;
        });
    }
}
