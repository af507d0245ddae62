using Homeward.App.Papers.Reading;

namespace Homeward.Web.Papers;

/// <summary>How this program starts itself again to read a paper: as it was started, or by the runtime where another program carries it, as a test does.</summary>
internal static class PaperProgram
{
    private const string Name = "homeward";

    public static ReadingProcess Reader() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) switch
    {
        Name => new ReadingProcess(Environment.ProcessPath!),
        "dotnet" => new ReadingProcess(Environment.ProcessPath!, Library),
        _ => new ReadingProcess("dotnet", Library),
    };

    private static string Library => Path.Combine(AppContext.BaseDirectory, Name + ".dll");
}
