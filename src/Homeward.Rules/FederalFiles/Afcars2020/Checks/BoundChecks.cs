using Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>All checks computed over one record; a topic is a file of its own.</summary>
internal static class BoundChecks
{
    public static IReadOnlyList<(AfcarsCheck Check, BoundCheck Bound)> All { get; } =
    [
        .. new[]
        {
            Identity.All, Population.All, Demographics.All, IndianChildWelfare.All, Health.All, Education.All, Circumstances.All, Parents.All,
            Trafficking.All, Removals.All, LivingArrangements.All, FosterHomes.All, Plans.All, ReviewsAndVisits.All, Exits.All, Adoption.All,
        }
        .SelectMany(topic => topic)
        .Select(bound => (AfcarsChecks.Get(bound.Id), bound))
        .OrderBy(pair => pair.bound.Id, StringComparer.Ordinal),
    ];
}
