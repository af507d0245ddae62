namespace Homeward.App.Papers;

/// <summary>How much may be sent.</summary>
public sealed record DocumentLimits
{
    private const long Megabyte = 1024 * 1024;

    public const int UsualMegabytes = 25;

    /// <summary>The most that can be set, in megabytes.</summary>
    public const int MostMegabytes = 100;

    /// <summary>The largest file, in megabytes.</summary>
    public int Megabytes { get; init; } = UsualMegabytes;

    /// <summary>The most files one person may send in a day, so that nobody fills the disk.</summary>
    public int FilesADay { get; init; } = 500;

    public long LargestFile => Megabytes * Megabyte;
}
