namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>
/// What the regulation leaves to federal specifications that we have not read (UNVERIFIED), or to the state. Every choice is ours until matched.
/// </summary>
public sealed record AfcarsCheckOptions
{
    /// <summary>The day the file is received, for the deadline (chk-002); null leaves that check out.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The code of E148 for "permanency plan not established"; the published lists we read have none, so null takes 1 to 5 only.</summary>
    public int? PlanNotEstablishedCode { get; init; }

    /// <summary>The code of E186 for "not applicable" (the child has no siblings); unknown, so null accepts anything but 0 for a child without siblings.</summary>
    public int? NoSiblingsCode { get; init; }

    /// <summary>
    /// Which episodes the 30 days of entry are judged on (45 CFR 1355.46(b)(5)): true for those entered in the report period, so that an old late
    /// entry is counted once; false for every episode of the file.
    /// </summary>
    public bool TardyOnlyWhenEnteredInPeriod { get; init; } = true;

    /// <summary>
    /// False marks, of an inconsistent row, the elements of the relation that failed (45 CFR 1355.46(b)(3)), and a conditional answer that is missing by
    /// itself; true marks every element the row names.
    /// </summary>
    public bool MarkEveryElementOfARow { get; init; }

    /// <summary>An age from which no state still says a child is below school age; Washington had the highest, 8 years.</summary>
    public int HighestCompulsorySchoolAge { get; init; } = 8;

    /// <summary>The lowest age at which a state requires school, 5 years.</summary>
    public int LowestCompulsorySchoolAge { get; init; } = 5;

    /// <summary>The lowest age at which a youth leaves care by age.</summary>
    public int LowestExitAge { get; init; } = 18;

    /// <summary>Fewer answers than this say nothing about a distribution (chk-189 to chk-202).</summary>
    public int LeastAnswersForDistribution { get; init; } = 100;

    /// <summary>The share one answer of a code may have before a default is suspected; the federal threshold is unpublished.</summary>
    public double HighestCodeShare { get; init; } = 0.98;

    /// <summary>The share one tribal answer of caregivers may have; "no" is true of nearly all of them almost everywhere.</summary>
    public double HighestTribalShare { get; init; } = 0.999;

    /// <summary>The share one day or month may have.</summary>
    public double HighestDateShare { get; init; } = 0.10;

    /// <summary>The share of caregivers who may be recorded as having declined to name a race.</summary>
    public double HighestDeclinedShare { get; init; } = 0.50;
}
