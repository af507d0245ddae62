using Homeward.App.Operations;
using Homeward.App.Placements;
using Homeward.Rules.Facts;

namespace Homeward.App.Removals;

/// <summary>What a removal must say before anything is written.</summary>
internal static class RemovalChecks
{
    public static void Of(RecordRemoval act, Change change)
    {
        if (act.Removed.Count == 0) change.Refuse("Say which child was removed.", nameof(RecordRemoval.Removed));
        if (act.Manner is RemovalManner.NotCollected) change.Refuse("Say how the child came into care.", nameof(RecordRemoval.Manner));
        change.NotAfterToday(act.On, nameof(RecordRemoval.On), Said.Of("A removal"));
        change.NotAfterNow(act.At, nameof(RecordRemoval.At), Said.Of("A removal"));
        if (act.FamilyCaseId is not null && act.FamilyName is not null)
            change.Refuse("Name the new family case, or choose one that is there: one of the two.", nameof(RecordRemoval.FamilyName));
        if (act.Address?.SaysNothing == true) change.Refuse("Give the address, as far as it is known.", nameof(RecordRemoval.Address));
        Children(act, change);
        People(act, change);
        Placements(act, change);
    }

    private static void Children(RecordRemoval act, Change change)
    {
        var named = act.Removed.Select(static child => child.ChildId).OfType<Guid>().ToList();
        if (named.Count != named.Distinct().Count()) change.Refuse("A child is named twice. Keep one.", nameof(RecordRemoval.Removed));
        if (named.Except(act.ChildIds).Any() || act.ChildIds.Except(named).Any())
            change.Refuse("Every child on record who is removed comes with the version of the record it was based on, and no other.", nameof(Operation.Children));
        for (var index = 0; index < act.Removed.Count; index++)
        {
            var child = act.Removed[index];
            var field = $"{nameof(RecordRemoval.Removed)}[{index}]";
            if (child.ChildId is null)
            {
                if (child.Name is null) change.Refuse("Give the child's name, or what the child is called for now.", $"{field}.{nameof(child.Name)}");
                if (child.DateOfBirth > act.On) change.Refuse("The child was born after the removal. Correct one of the two days.", $"{field}.{nameof(child.DateOfBirth)}");
            }
            else if ((child.Name ?? child.AgencyNumber) is not null || child.DateOfBirth is not null)
            {
                change.Refuse("This child is on record: correct the name, number or birth date there.", $"{field}.{nameof(child.ChildId)}");
            }
            else if (act.ChildIds.Contains(child.ChildId.Value) && change.FactsOf(child.ChildId.Value) is var facts && InCare(facts, act.On))
            {
                change.Refuse($"{WhenChecks.Called(facts)} is in care already: record the discharge from that stay first.", $"{field}.{nameof(child.ChildId)}");
            }
        }
    }

    private static bool InCare(CaseFacts facts, DateOnly on) =>
        WhenChecks.Removal(facts, on) is { } open && facts.Discharges.All(exit => exit.On < open.On);

    private static void People(RecordRemoval act, Change change)
    {
        for (var index = 0; index < act.People.Count; index++)
        {
            var person = act.People[index];
            var field = $"{nameof(RecordRemoval.People)}[{index}]";
            if (person.Relation is Relation.Unknown)
                change.Refuse("Say how the person is related to the child; choose \"not related\" where there is no relation.", $"{field}.{nameof(person.Relation)}");
            if (person.PersonId is null && person.Name is null)
                change.Refuse("Give the person's name, or what the person is called for now.", $"{field}.{nameof(person.Name)}");
            if (Outside(act, person.Of)) change.Refuse("This names a child who is not among those removed.", $"{field}.{nameof(person.Of)}");
        }

        if (act.People.Count(static person => person.RemovedFrom) > 1)
            change.Refuse("Name one person the children were removed from.", nameof(RecordRemoval.People));
    }

    private static void Placements(RecordRemoval act, Change change)
    {
        var placed = new HashSet<int>();
        for (var index = 0; index < act.Placements.Count; index++)
        {
            var placement = act.Placements[index];
            var field = $"{nameof(RecordRemoval.Placements)}[{index}]";
            if (placement.Home.Setting is PlacementSetting.NotCollected)
                change.Refuse("Say where the children live: choose the setting.", $"{field}.{nameof(placement.Home)}.{nameof(PlacementHome.Setting)}");
            if (placement.Of.Count == 0 || Outside(act, placement.Of)) change.Refuse("Say which of the removed children came there.", $"{field}.{nameof(placement.Of)}");
            if (!placement.Of.All(placed.Add)) change.Refuse("A child is placed twice. Keep the first placement; a move is an act of its own.", $"{field}.{nameof(placement.Of)}");
            change.NotAfterToday(placement.From, $"{field}.{nameof(placement.From)}", Said.Of("A placement"));
            if (placement.From < act.On) change.Refuse("The placement begins before the removal.", $"{field}.{nameof(placement.From)}");
        }
    }

    private static bool Outside(RecordRemoval act, IReadOnlyList<int>? of) => of?.Any(place => place < 0 || place >= act.Removed.Count) == true;
}
