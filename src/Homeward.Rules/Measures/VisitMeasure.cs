namespace Homeward.Rules.Measures;

/// <summary>
/// Caseworker visits of a federal fiscal year (42 USC 624(f)): how many full calendar months children were in care, in how many each was visited, and in how
/// many of those at home. The child-month method is California's measure 2F (S); the statute gives no rounding.
/// </summary>
/// <param name="Months">Full calendar months in care, added over the children.</param>
/// <param name="Visited">Of these, months with at least one visit face to face.</param>
/// <param name="InResidence">Of the visited, months with at least one visit where the child lives.</param>
public sealed record VisitMeasure(int Months, int Visited, int InResidence)
{
    /// <summary>The share of months that must be visited from fiscal year 2015 on.</summary>
    public const decimal FrequencyStandard = 0.95m;

    /// <summary>The share of visited months that must have a visit in the residence.</summary>
    public const decimal ResidenceStandard = 0.50m;

    /// <summary>Visited months over months; null when no child was in care for a full month.</summary>
    public decimal? Frequency => Months == 0 ? null : (decimal)Visited / Months;

    /// <summary>Months visited at home over visited months; null when none was visited.</summary>
    public decimal? Residence => Visited == 0 ? null : (decimal)InResidence / Visited;

    /// <summary>Points by which the federal share falls for too few visits: 0, 1, 3 or 5 (42 USC 624(f)(1)(B)).</summary>
    public int FrequencyReduction => Reduction(Frequency, FrequencyStandard);

    /// <summary>Points by which the federal share falls for too few visits at home: 0, 1, 3 or 5 (42 USC 624(f)(2)(B)).</summary>
    public int ResidenceReduction => Reduction(Residence, ResidenceStandard);

    /// <summary>1 point when short by less than 10 full points, 3 from 10, 5 from 20; a shortfall of a fraction is short.</summary>
    private static int Reduction(decimal? share, decimal standard) => ((standard - share) * 100) switch
    {
        null or <= 0 => 0,
        < 10 => 1,
        < 20 => 3,
        _ => 5,
    };
}
