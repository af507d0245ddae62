using Homeward.App.Exchange.CaseFile;

namespace Homeward.Web.Verbs;

/// <summary>The cases of a file named on the command line, or the sentences that say why there are none.</summary>
internal static class CasesOfFile
{
    public static async Task<(IReadOnlyList<CaseFileCase> Cases, string? Refusal)> Read(string path)
    {
        byte[] bytes;
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return ([], $"{path}: there is no such file.");
            if (file.Length > CaseFileFormat.MostBytes) return ([], $"{path}: the file is larger than {CaseFileFormat.MostBytes / 1024 / 1024} MiB.");
            bytes = await File.ReadAllBytesAsync(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ([], $"{path}: the file cannot be read. {unreadable.Message}");
        }

        var reading = CaseFileReader.Read(bytes, Path.GetFileName(path));
        return reading.IsRefused
            ? ([], string.Join('\n', reading.Faults.Select(fault => $"{path}: {fault.Path}: {fault.Sentence}")))
            : (reading.Cases, null);
    }
}
