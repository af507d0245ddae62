using System.Globalization;
using Homeward.App.Papers;

namespace Homeward.Web.Papers;

/// <summary>What an agency may set about papers.</summary>
internal static class PaperSettings
{
    private const string MegabytesVariable = "HOMEWARD_PAPER_MB";

    public static DocumentLimits FromEnvironment() => Of(Environment.GetEnvironmentVariable(MegabytesVariable));

    /// <summary>What is no number of megabytes from 1 to the most that can be set counts for nothing.</summary>
    internal static DocumentLimits Of(string? megabytes) =>
        int.TryParse(megabytes, NumberStyles.None, CultureInfo.InvariantCulture, out var set) && set is >= 1 and <= DocumentLimits.MostMegabytes
            ? new DocumentLimits { Megabytes = set }
            : new DocumentLimits();
}
