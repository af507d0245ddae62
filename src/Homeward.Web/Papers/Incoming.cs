using Homeward.Web.Infrastructure;

namespace Homeward.Web.Papers;

/// <summary>Where the framework puts a large file while its form is read: in the data folder, for the owner only, and empty again when the site starts.</summary>
internal static class Incoming
{
    private const string Variable = "ASPNETCORE_TEMP";

    /// <summary>Before the first request of the process; where the variable names a folder already, that is the one.</summary>
    public static void Prepare(string dataFolder)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not null) return;
        PrivateFiles.CreateFolder(dataFolder);
        var folder = PrivateFiles.CreateFolder(Path.Combine(dataFolder, "incoming"));
        foreach (var left in folder.EnumerateFiles()) left.Delete();
        Environment.SetEnvironmentVariable(Variable, folder.FullName);
    }
}
