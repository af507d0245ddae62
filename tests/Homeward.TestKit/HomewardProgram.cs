namespace Homeward.TestKit;

/// <summary>The program itself, to be started as a process: built beside the tests in the same configuration.</summary>
public static class HomewardProgram
{
    public static string Path { get; } = Repository.File(
        "src", "Homeward.Web", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "homeward.dll");
}
