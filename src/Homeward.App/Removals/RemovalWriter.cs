using Homeward.App.Children;
using Homeward.App.Families;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Placements;
using Homeward.Rules.Facts;

namespace Homeward.App.Removals;

/// <summary>Makes of a checked removal the facts of each child.</summary>
internal sealed class RemovalWriter(RecordRemoval act, Change change)
{
    private readonly IReadOnlyList<Guid> ids = [.. act.Removed.Select(static child => child.ChildId ?? Guid.CreateVersion7())];
    private readonly IReadOnlyList<Guid> people = [.. act.People.Select(static person => person.PersonId ?? Guid.CreateVersion7())];

    public IReadOnlyList<Guid> ChildIds => ids;

    public void Write()
    {
        for (var index = 0; index < ids.Count; index++)
        {
            if (act.Removed[index].ChildId is null) Start(index);
            People(index);
            Remove(index);
        }

        Place();
        Home();
    }

    private void Start(int index)
    {
        var child = act.Removed[index];
        change.Start(new ChildRecord { Id = ids[index], Name = child.Name, AgencyNumber = child.AgencyNumber }, [new Child
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = act.KnownFrom,
            Name = child.Name,
            DateOfBirth = child.DateOfBirth,
            DateOfBirthEstimated = child.DateOfBirthEstimated,
        }]);
    }

    private void People(int index)
    {
        var known = act.Removed[index].ChildId is { } id ? change.FactsOf(id).People.Select(static person => person.PersonId).ToHashSet() : [];
        for (var at = 0; at < act.People.Count; at++)
        {
            var person = act.People[at];
            if (person.Of?.Contains(index) != false && known.Add(people[at]))
                Meet(ids[index], people[at], person.Name, person.Relation, person.IsAdult, person.IdentifiedOn);
        }

        for (var sibling = 0; sibling < ids.Count; sibling++)
        {
            if (sibling != index && known.Add(ids[sibling])) Meet(ids[index], ids[sibling], NameOf(sibling), Relation.Sibling, null, act.On);
        }
    }

    private void Meet(Guid child, Guid person, string? name, Relation relation, bool? isAdult, DateOnly? identifiedOn) => change.Add(child, new Person
    {
        Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = act.KnownFrom,
        PersonId = person,
        Name = name,
        Relation = relation,
        IsAdult = isAdult,
        IdentifiedOn = identifiedOn,
    });

    private string? NameOf(int index) => act.Removed[index].ChildId is { } id ? change.FactsOf(id).Child.Name : act.Removed[index].Name;

    private void Remove(int index)
    {
        var from = act.People.ToList().FindIndex(person => person.RemovedFrom && person.Of?.Contains(index) != false);
        var removal = new Removal
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = act.KnownFrom,
            On = act.On,
            At = act.At,
            Manner = act.Manner,
            FromPersonId = from < 0 ? null : people[from],
            StaysWithSameRelative = act.StaysWithSameRelative,
            ElectedEntryOn = act.ElectedEntryOn,
        };
        change.Add(ids[index], removal);
        if (index == 0) change.Subject = removal.Id;
        change.Write(ids[index], NoteKind.Removal, act.Note, removal.Id);
        foreach (var kind in (act.Circumstances ?? []).Distinct())
            change.AddRow(new RemovalCircumstance { ChildId = ids[index], RemovalId = removal.Id, Kind = kind }, $"{nameof(RemovalCircumstance)}:{kind}");
    }

    private void Place()
    {
        var homeOf = new Dictionary<int, int>();
        for (var at = 0; at < act.Placements.Count; at++)
        {
            var placement = act.Placements[at];
            foreach (var index in placement.Of)
            {
                homeOf.Add(index, at);
                change.Add(ids[index], placement.Home.Receive(change, placement.From ?? act.On, act.KnownFrom));
            }
        }

        var homes = new SiblingHomes(change, act.On, act.KnownFrom, act.Reason, act.Split);
        foreach (var (child, home) in homeOf)
        {
            foreach (var (sibling, other) in homeOf)
            {
                if (child != sibling) homes.Pair(ids[child], ids[sibling], home == other, Before(child, ids[sibling]));
            }
        }

        homes.Finish();
    }

    // What was written of an earlier stay in care is over.
    private SiblingPlacement? Before(int index, Guid sibling) => act.Removed[index].ChildId is not { } id
        ? null
        : change.FactsOf(id).SiblingPlacements.LastOrDefault(state => state.SiblingId == sibling && state.To is null && state.From >= act.On);

    private void Home()
    {
        if (act.Address is not { } address) return;
        var household = address.Add(change, ids[0], act.KnownFrom);
        foreach (var id in ids) HouseholdAddress.Stay(change, household, id, null, act.On);
        var from = act.People.ToList().FindIndex(static person => person.RemovedFrom);
        if (from >= 0) HouseholdAddress.Stay(change, household, people[from], null, null);
    }
}
