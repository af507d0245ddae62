using Homeward.App.Exchange.Afcars;
using Homeward.App.Exchange.CaseFile;
using Homeward.Rules.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.Web.Verbs;

/// <summary>One child of a file: what the child is called, every version of every fact, and the file's own words for ids.</summary>
internal sealed record NamedCase(string Name, CaseHistory History, CaseFileIds Ids);

/// <summary>The cases of a file named on the command line; sentences for whatever of it was not taken, and whether that is the whole file.</summary>
internal sealed record CasesOfFile(IReadOnlyList<NamedCase> Cases, IReadOnlyList<string> Refusals)
{
    private const int LongestShown = 50;

    public bool IsRefused => Cases.Count == 0 && Refusals.Count > 0;

    public static CasesOfFile ReadCaseFile(string path) => Open(path, static (file, path) =>
    {
        if (file.Length > CaseFileFormat.MostBytes) return Refused($"{path}: the file is larger than {CaseFileFormat.MostBytes / 1024 / 1024} MiB.");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var reading = CaseFileReader.Read(bytes, Path.GetFileName(path));
        return new CasesOfFile(
            [.. reading.Cases.Select(static one => new NamedCase(one.Name, one.History, one.Ids))],
            [.. reading.Faults.Select(fault => $"{path}: {fault.Path}: {fault.Sentence}")]);
    });

    /// <summary>A federal file: a record that does not fit is left out whole, with its reason; a file that cannot be read on gives nothing.</summary>
    public static CasesOfFile ReadAfcars(string path) => Open(path, static (file, path) =>
    {
        var cases = new List<NamedCase>();
        var refusals = new List<string>();
        AfcarsHeader? header = null;
        foreach (var item in AfcarsReader.Read(file))
        {
            switch (item)
            {
                case HeaderRead read:
                    header = read.Header;
                    break;
                case RecordRead { Record: var record, RecordNumber: var number }:
                    // What a federal file says was known at the end of its period.
                    var known = header!.Period is { } period ? new DateTimeOffset(period.End.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : default;
                    var (facts, refusal) = AfcarsFacts.Of(header, record, number, known, "federal file");
                    var child = record.ChildRecordNumber.Text is { } given ? Printable.Part(given, LongestShown) : "no number";
                    if (refusal is null) cases.Add(new NamedCase(child, new CaseHistory(facts), new CaseFileIds(child)));
                    else refusals.Add($"{path}: record {number} ({child}): {refusal.Element}: {refusal.Reason}");
                    break;
                case RecordRefused refused:
                    refusals.Add($"{path}: record {refused.RecordNumber}, line {refused.Line}: {refused.Element}: {refused.Reason}");
                    break;
                case FileRefused broken:
                    return Refused(broken.Line is { } line ? $"{path}: line {line}: {broken.Reason}" : $"{path}: {broken.Reason}");
            }
        }

        return cases.Count + refusals.Count == 0 ? Refused($"{path}: there is no record in the file.") : new CasesOfFile(cases, refusals);
    });

    private static CasesOfFile Open(string path, Func<FileStream, string, CasesOfFile> read)
    {
        try
        {
            if (Directory.Exists(path)) return Refused($"{path}: this is a folder; name a file.");
            if (!File.Exists(path)) return Refused($"{path}: there is no such file.");
            using var file = File.OpenRead(path);
            return read(file, path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refused($"{path}: the file cannot be read. {unreadable.Message}");
        }
    }

    private static CasesOfFile Refused(string sentence) => new([], [sentence]);
}
