using System.Text;
using Homeward.Rules.FederalFiles.Afcars2020.Checks;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.FederalFiles.Afcars2020.Writer;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

/// <summary>The rows of <c>afcars-checks.cases.md</c>, and the findings of a file.</summary>
internal static class CheckCases
{
    public static IReadOnlyList<(string Check, string Holds, string Fails, string Marks)> Rows { get; } = [.. Read()];

    public static IReadOnlyList<AfcarsFinding> Findings(string change) => Run(CaseChange.Read(change)).Findings;

    public static (AfcarsCheckRun Run, IReadOnlyList<AfcarsFinding> Findings) Run(CaseChange change, AfcarsCheckOptions? options = null)
    {
        using MemoryStream stream = new();
        AfcarsWriter.Write(stream, change.Header(), change.Records());
        string text = Encoding.UTF8.GetString(stream.ToArray());
        if (change.Broken)
            text = text.Replace("<E6_sex>", "<nickname/><E6_sex>", StringComparison.Ordinal);
        return Run(Encoding.UTF8.GetBytes(text), (options ?? new()) with { ReceivedOn = change.ReceivedOn });
    }

    public static (AfcarsCheckRun Run, IReadOnlyList<AfcarsFinding> Findings) Run(byte[] file, AfcarsCheckOptions options)
    {
        using MemoryStream stream = new(file);
        AfcarsCheckRun run = new(options);
        List<AfcarsFinding> findings = [.. AfcarsReader.Read(stream).SelectMany(run.Take)];
        findings.AddRange(run.Finish());
        return (run, findings);
    }

    private static IEnumerable<(string Check, string Holds, string Fails, string Marks)> Read()
    {
        using Stream stream = typeof(CheckCases).Assembly.GetManifestResourceStream("afcars-checks.cases.md")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
            if (line.StartsWith("| chk-", StringComparison.Ordinal))
            {
                string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
                yield return (cells[1], cells[2], cells[3], cells[4]);
            }
    }
}
