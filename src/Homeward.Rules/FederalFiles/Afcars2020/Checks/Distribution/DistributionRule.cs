namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Distribution;

/// <summary>
/// A check that no answer recurs too often (45 CFR 1355.46(b)(4)). The jump against the period before, which the row names too, needs that file and is not seen.
/// </summary>
/// <param name="Id">The check.</param>
/// <param name="Only">The one answer whose share counts, or null for whichever is most frequent.</param>
/// <param name="Highest">The share that is still believed.</param>
/// <param name="Elements">The elements, each judged by itself.</param>
internal sealed record DistributionRule(string Id, int? Only, Func<AfcarsCheckOptions, double> Highest, params int[] Elements)
{
    public static IReadOnlyList<DistributionRule> All { get; } =
    [
        new("chk-189", null, Date, 5),
        new("chk-190", null, Code, 37),
        new("chk-191", null, Code, 55),
        new("chk-192", null, Code, 22, 23),
        new("chk-193", null, Code, 71),
        new("chk-194", null, Code, 134, 145, 171),
        new("chk-195", null, static options => options.HighestTribalShare, 126, 163),
        new("chk-196", 1, static options => options.HighestDeclinedShare, 133, 144),
        new("chk-197", null, Code, 148),
        new("chk-198", null, Code, 152),
        new("chk-201", null, Date, 11, 42, 45),
        new("chk-202", null, Date, 69, 112, 147, 151),
    ];

    private static double Code(AfcarsCheckOptions options) => options.HighestCodeShare;

    private static double Date(AfcarsCheckOptions options) => options.HighestDateShare;
}
