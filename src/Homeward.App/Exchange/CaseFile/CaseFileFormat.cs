namespace Homeward.App.Exchange.CaseFile;

/// <summary>The name and the limits of the format; docs/case-file.md describes it.</summary>
public static class CaseFileFormat
{
    public const string Name = "homeward-case/1";
    public const int MostBytes = 64 * 1024 * 1024;
    public const int MostCases = 20_000;
    public const int MostFactsOfAKind = 5_000;
    public const int MostDepth = 8;
    public const int LongestText = 2_000;
    public const int LongestId = 100;
    public const int LargestCount = 1_000_000;
    public const int MostFaults = 20;

    public static readonly DateOnly FirstDay = new(1900, 1, 1);
    public static readonly DateOnly LastDay = new(2200, 12, 31);
}
