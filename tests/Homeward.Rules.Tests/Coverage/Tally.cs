using System.Globalization;

namespace Homeward.Rules.Tests.Coverage;

/// <summary>What the case rows of one rule show, counted as they run.</summary>
/// <param name="All">The rows.</param>
/// <param name="Met">Those that show the duty met or excused.</param>
/// <param name="Missed">Those that show it overdue.</param>
/// <param name="Within">Those that show a limit that still runs: what may yet be claimed or waited for.</param>
/// <param name="Past">Those that show a limit run out.</param>
/// <param name="Edge">Those that lie on the last day, the day after, the first day or the hour itself (<see cref="Edge"/>).</param>
internal sealed record Tally(int All, int Met, int Missed, int Within, int Past, int Edge)
{
    public static Tally None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Nobody owes a limit: that it runs and has run out is its met and missed.</summary>
    public bool ShowsMet => Met + Within > 0;

    public bool ShowsMissed => Missed + Past > 0;

    public override string ToString()
    {
        var limit = Within + Past > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Within} within the limit, {Past} past it") : string.Empty;
        var duty = limit.Length > 0 && Met + Missed == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", {Met} met, {Missed} missed");
        return string.Create(CultureInfo.InvariantCulture, $"{All}: {(duty + limit).TrimStart(',', ' ')}, {Edge} at the edge");
    }
}
