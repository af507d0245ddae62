using Homeward.App.Backups;

namespace Homeward.Web.Verbs;

public static class RestoreVerb
{
    public static Verb Verb { get; } = new(
        "restore",
        "FILE --key FILE [--data DIR] [--postgres CONNECTION]",
        "Puts a backup into an empty record, on either database: whole, or not at all.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(args, 1, [.. DataChoice.Known, Option.Text("key")]);
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        if (options.Words is not [var file] || !File.Exists(file)) return await Exit.RefusedBecause("Say which backup to restore: a file that is there.");
        var (key, refusal) = await KeyFile.ReadAsync(options);
        if (key is null) return await Exit.RefusedBecause(refusal!);
        return await DataChoice.WithPapers(options, async (database, papers, clock) =>
        {
            if (await new Backup(database, papers, clock).RestoreAsync(file, key) is { } no) return await Exit.RefusedBecause(no.Sentence.ToString());
            await Console.Out.WriteLineAsync($"{file} is restored.");
            return Exit.Done;
        });
    }
}
