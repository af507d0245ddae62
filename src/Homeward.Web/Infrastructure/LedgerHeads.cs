namespace Homeward.Web.Infrastructure;

/// <summary>
/// Where the ledger's head is kept each day: in the folder that HOMEWARD_HEADS names, which an agency puts on another machine, out of reach of whoever owns the
/// database; else in one of the data folder.
/// </summary>
public static class LedgerHeads
{
    private const string FolderVariable = "HOMEWARD_HEADS";
    private const string Name = "ledger-heads.txt";

    public static string Of(string dataFolder) =>
        Path.Combine(Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? folder : Path.Combine(dataFolder, "heads"), Name);
}
