using System.Globalization;
using Homeward.App.Backups;

namespace Homeward.Web.Verbs;

public static class BackupVerb
{
    public static Verb Verb { get; } = new(
        "backup",
        "FILE --key FILE [--new-key] [--data DIR] [--postgres CONNECTION]",
        "Writes the whole record, locked with the key, while people work. --new-key makes the key's file first; keep it where the backups are not.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(args, 1, [.. DataChoice.Known, Option.Text("key"), Option.Flag("new-key")]);
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        if (options.Words is not [var file]) return await Exit.RefusedBecause("Say which file to write the backup to.");
        if (File.Exists(file)) return await Exit.RefusedBecause($"{file} is there already: a backup is never written over.");
        var (key, refusal) = await KeyFile.ReadAsync(options);
        if (key is null) return await Exit.RefusedBecause(refusal!);
        return await DataChoice.WithPapers(options, async (database, papers, clock) =>
        {
            var manifest = await new Backup(database, papers, clock).MakeAsync(file, key);
            var rows = manifest.Tables.Sum(static table => table.Rows);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file}: {rows:N0} rows of {manifest.Tables.Count} tables and {manifest.Files.Count:N0} files, locked."));
            return await PaperText.SayMissingAsync(manifest);
        });
    }
}
