using System.Diagnostics;
using System.Text.Json;
using Homeward.TestKit;

namespace Homeward.Web.Tests.Calendars;

/// <summary>One entry as a calendar program reads it: a day, or an instant with what the wall clock shows then.</summary>
internal sealed record ReadEntry(string Uid, string Summary, bool Day, string Start, string Wall, int Sequence, string Status);

/// <summary>A calendar program's own parser (npm ical.js), run in a zone.</summary>
internal static class CalendarProgram
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static bool IsInstalled => Directory.Exists(Path.Combine(Folder, "node_modules", "ical.js"));

    private static string Folder => Repository.File("tests", "Homeward.Web.Tests", "Calendars");

    public static async Task<IReadOnlyList<ReadEntry>> ReadAsync(string calendar, string zone, CancellationToken stop)
    {
        var node = new ProcessStartInfo("node", ["read.mjs"])
        {
            UseShellExecute = false, WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        node.Environment["TZ"] = zone;
        using var process = Process.Start(node)!;
        await process.StandardInput.WriteAsync(calendar.AsMemory(), stop);
        process.StandardInput.Close();
        var read = await process.StandardOutput.ReadToEndAsync(stop);
        var error = await process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        Assert.True(process.ExitCode == 0, error);
        return JsonSerializer.Deserialize<List<ReadEntry>>(read, Json)!;
    }
}
