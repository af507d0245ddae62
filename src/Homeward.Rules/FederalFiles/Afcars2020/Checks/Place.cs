using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>Names a part of a record so that a worker finds it.</summary>
internal static class Place
{
    public static string Of(AfcarsRemoval removal) => $"episode from {Day(removal.RemovedOn)}";

    public static string Of(AfcarsHistoricalRemoval removal) => $"episode from {Day(removal.RemovedOn)}, given in short";

    public static string Of(AfcarsParent parent, int index) => parent.Kind == Elements.AfcarsScopeKind.FirstParent
        ? "first parent"
        : string.Create(CultureInfo.InvariantCulture, $"another parent, block {index + 1}");

    public static string Of(AfcarsLivingArrangement placement, AfcarsRemoval removal) => $"placement from {Day(placement.BeganOn)} in the {Of(removal)}";

    public static string Of(AfcarsPlan plan, AfcarsRemoval removal) => $"plan of {Day(plan.EstablishedOn)} in the {Of(removal)}";

    public static string Of(AfcarsVisit visit, AfcarsRemoval removal) => $"visit on {Day(visit.VisitedOn)} in the {Of(removal)}";

    private static string Day(AfcarsDate date) =>
        date.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (date.Invalid is null ? "an unknown day" : "a day that is not valid");
}
