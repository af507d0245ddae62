namespace Homeward.Rules.Deadlines;

/// <summary>From which day a stay counts.</summary>
internal enum CareStart
{
    /// <summary>Deemed entry (42 USC 675(5)(F)).</summary>
    DeemedEntry,

    /// <summary>The removal.</summary>
    Removal,

    /// <summary>The first court order of the stay, or sixty days after a voluntary placement where that is earlier; the removal, where it was not voluntary.</summary>
    OrderedPlacement,
}

/// <summary>
/// How time in care is added up toward a duty: so many months, within a window of so many. Federal law counts 15 of 22 (42 USC 675(5)(E)); states set other numbers, other first
/// days, and count what federal law leaves out.
/// </summary>
/// <param name="Months">Counted months after which the duty arises.</param>
/// <param name="WindowMonths">Months of the window they lie in, counted back from the day looked at.</param>
/// <param name="Days">Counted days that make them when several stays are added up.</param>
internal readonly record struct CareWindow(int Months, int WindowMonths, int Days)
{
    /// <summary>From which day a stay counts.</summary>
    public CareStart Start { get; init; }

    /// <summary>Whether days of trial home visits, absences and facility stays count.</summary>
    public bool OverlaysCount { get; init; }

    /// <summary>The federal window under the readings in force.</summary>
    public static CareWindow Federal(RulebookSettings settings) => new(settings.CountedMonths, settings.WindowMonths, settings.FifteenMonthsInDays);
}
