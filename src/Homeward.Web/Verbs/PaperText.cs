using Homeward.App.Exchange.Whole;
using Homeward.App.Papers;

namespace Homeward.Web.Verbs;

/// <summary>What is said of papers whose files are not there.</summary>
internal static class PaperText
{
    /// <summary>Names the files that could not go into an export; the exit code says that some could not.</summary>
    public static async Task<int> SayMissingAsync(WholeManifest manifest)
    {
        foreach (var file in manifest.Files.Where(static file => file.Fault is not null))
            await Console.Error.WriteLineAsync($"The file {file.Sha256} is {file.Fault} and is not in it; “homeward verify” names its papers.");
        return manifest.Files.Any(static file => file.Fault is not null) ? Exit.Failed : Exit.Done;
    }

    public static string Of(int files, IReadOnlyList<DocumentFault> faults) => faults.Count == 0
        ? FormattableString.Invariant($"The papers hold: {files} files.")
        : string.Join('\n', faults.Select(static fault => $"The file of paper {fault.DocumentId:N} of child {fault.ChildId:N} is {fault.What}."));
}
