using Homeward.App.Papers;
using Homeward.App.Papers.Reading;

namespace Homeward.Web.Verbs;

/// <summary>What a <see cref="ReadingProcess"/> runs. It touches no database, no folder and no network.</summary>
public static class ReadVerb
{
    public static Verb Verb { get; } = new(
        ReadingProcess.Verb,
        string.Join('|', Enum.GetNames<FileForm>()) + " < FILE",
        "Writes the text of one paper, so far as it can be read; the site starts it for each paper. Exit code 3 when more stands in the paper than was read.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        if (args is not [var name] || !Enum.TryParse<FileForm>(name, out var form) || !Enum.IsDefined(form)) return await Exit.RefusedBecause("Say what the file is, as the usage has it.");
        // Whoever started this may be gone, and a file may have no end.
        _ = Task.Delay(ReadingProcess.Longest).ContinueWith(static _ => Environment.Exit(Exit.Failed), TaskScheduler.Default);
        using var file = new MemoryStream();
        await using (var input = Console.OpenStandardInput()) await input.CopyToAsync(file);
        file.Position = 0;
        var words = WordReader.Read(file, form);
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(words.Text ?? string.Empty));
        return words.Cut ? ReadingProcess.Cut : Exit.Done;
    }
}
