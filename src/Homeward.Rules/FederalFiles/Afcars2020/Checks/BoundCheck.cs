using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>A check of the list bound to what computes it over one record; yields a fault with the part of the record for each place that fails.</summary>
internal sealed record BoundCheck(string Id, Func<Scene, IEnumerable<(Fault Fault, string? Where)>> Run);

/// <summary>Binds a check to the parts of a record it is asked of.</summary>
internal static class On
{
    public static BoundCheck Record(string id, Func<AfcarsRecord, Scene, Fault> check) =>
        new(id, scene => [(check(scene.Record, scene), null)]);

    public static BoundCheck Removal(string id, Func<AfcarsRemoval, Scene, Fault> check) =>
        new(id, scene => scene.Record.Removals.Select(removal => (check(removal, scene), (string?)Place.Of(removal))));

    public static BoundCheck EarlierRemoval(string id, Func<AfcarsHistoricalRemoval, Scene, Fault> check) =>
        new(id, scene => scene.Record.HistoricalRemovals.Select(removal => (check(removal, scene), (string?)Place.Of(removal))));

    public static BoundCheck Parent(string id, Func<AfcarsParent, Scene, Fault> check) =>
        new(id, scene => scene.Record.Parents.Select((parent, index) => (check(parent, scene), (string?)Place.Of(parent, index))));

    public static BoundCheck Placement(string id, Func<AfcarsLivingArrangement, AfcarsRemoval, Scene, Fault> check) => new(id, scene =>
        scene.Record.Removals.SelectMany(removal => removal.LivingArrangements.Select(
            placement => (check(placement, removal, scene), (string?)Place.Of(placement, removal)))));

    public static BoundCheck Plan(string id, Func<AfcarsPlan, AfcarsRemoval, Scene, Fault> check) => new(id, scene =>
        scene.Record.Removals.SelectMany(removal => removal.Plans.Select(plan => (check(plan, removal, scene), (string?)Place.Of(plan, removal)))));

    public static BoundCheck Visit(string id, Func<AfcarsVisit, AfcarsRemoval, Scene, Fault> check) => new(id, scene =>
        scene.Record.Removals.SelectMany(removal => removal.Visits.Select(visit => (check(visit, removal, scene), (string?)Place.Of(visit, removal)))));
}
