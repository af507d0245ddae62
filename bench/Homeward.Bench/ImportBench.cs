using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Homeward.App.Data;
using Homeward.App.Exchange.Afcars;
using Homeward.App.Seeding.Synthetic;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Bench;

/// <summary>A federal file taken in on SQLite, against a bare read of its XML; each import in a process of its own, for its peak memory.</summary>
internal static class ImportBench
{
    private static readonly DateOnly Today = new(2026, 10, 5);

    public static async Task<int> RunAsync(int[] sizes)
    {
        var folder = Directory.CreateTempSubdirectory("homeward-bench-");
        foreach (var records in sizes.Length > 0 ? sizes : [5_000, 20_000])
        {
            var file = Path.Combine(folder.FullName, FormattableString.Invariant($"afcars-{records}.xml"));
            await using (var to = File.Create(file)) SyntheticFile.Write(to, children: records);
            var bare = Enumerable.Range(0, 3).Min(_ => BareRead(file));
            var (seconds, stored, peak) = await InProcessOfItsOwnAsync(file);
            Console.WriteLine(FormattableString.Invariant(
                $"{records,7:N0} records, {new FileInfo(file).Length / 1e6,6:N1} MB: bare read {bare,5:N2} s; import {seconds,6:N1} s = {stored / seconds,6:N0} records/s ({seconds / bare,5:N1} x), peak {peak / 1024.0,5:N0} MB"));
        }

        folder.Delete(recursive: true);
        return 0;
    }

    public static async Task<int> OnceAsync(string file)
    {
        await using var scratch = await ScratchDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var content = File.OpenRead(file);
        var clock = Stopwatch.StartNew();
        var report = await new ImportOperation(scratch.Database, UnitedStates.Rulebook, new StandingClock(Today)).RunAsync(new ImportRequest(Path.GetFileName(file), content, "bench"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds} {report.Stored} {PeakKilobytes()}"));
        return report.FileRefusal is null && report.Refusals.Count == 0 ? 0 : 1;
    }

    private static async Task<(double Seconds, int Stored, long PeakKilobytes)> InProcessOfItsOwnAsync(string file)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(ImportBench).Assembly.Location, "import-once", file]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = (await process.StandardOutput.ReadToEndAsync()).Split(' ');
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException("The import refused records.");
        return (double.Parse(said[0], CultureInfo.InvariantCulture), int.Parse(said[1], CultureInfo.InvariantCulture), long.Parse(said[2], CultureInfo.InvariantCulture));
    }

    private static double BareRead(string file)
    {
        var clock = Stopwatch.StartNew();
        using var xml = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
        long characters = 0;
        while (xml.Read()) characters += xml.NodeType is XmlNodeType.Text ? xml.Value.Length : 0;
        return characters == 0 ? throw new InvalidOperationException("The file holds nothing.") : clock.Elapsed.TotalSeconds;
    }

    // Linux keeps the highest resident size of a process.
    private static long PeakKilobytes() => File.ReadLines("/proc/self/status")
        .Where(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
        .Select(static line => long.Parse(line.AsSpan(6).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture))
        .Single();
}
