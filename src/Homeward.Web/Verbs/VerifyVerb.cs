using Homeward.App.Ledger;

namespace Homeward.Web.Verbs;

public static class VerifyVerb
{
    public static Verb Verb { get; } = new(
        "verify",
        "[--heads FILE] [--data DIR] [--postgres CONNECTION]",
        "Reads the ledger from its first entry and names the first that is not as it was written.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(args, [.. DataChoice.Known, Option.Text("heads")]);
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        IReadOnlyDictionary<long, string>? heads = null;
        if (options.Text("heads") is { } file)
        {
            if (!File.Exists(file)) return await Exit.RefusedBecause($"There is no file {file}.");
            heads = HeadFile.Read(await File.ReadAllLinesAsync(file));
            if (heads is null) return await Exit.RefusedBecause($"{file} is not a file of exported heads.");
        }

        return await DataChoice.With(options, async (database, _) =>
        {
            await using var db = database.Open();
            var verdict = await LedgerVerifier.VerifyAsync(db, heads);
            await Console.Out.WriteLineAsync(verdict.Holds
                ? FormattableString.Invariant($"The ledger holds: {verdict.Count} entries, head {verdict.Head}.")
                : $"{verdict.Sentence} Up to there the ledger holds.");
            return verdict.Holds ? Exit.Done : Exit.Failed;
        });
    }
}
