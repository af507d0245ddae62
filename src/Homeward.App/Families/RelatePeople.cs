using Homeward.App.Operations;

namespace Homeward.App.Families;

/// <summary>What one person of a child's case is to another; said from either side.</summary>
public sealed record RelatePeople : Operation
{
    public override string Process => "relationship.record";

    public required Guid FromPerson { get; init; }

    public required RelationshipKind Kind { get; init; }

    public required Guid ToPerson { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (ChildIds is not [var child])
        {
            change.Refuse("Say in whose case it is written down: one child.", nameof(Children));
            return;
        }

        var people = change.FactsOf(child).People.Select(static person => person.PersonId).Append(child).ToHashSet();
        if (!people.Contains(FromPerson)) change.Refuse("This person is not among the people of the case. Add the person first.", nameof(FromPerson));
        if (!people.Contains(ToPerson)) change.Refuse("This person is not among the people of the case. Add the person first.", nameof(ToPerson));
        if (FromPerson == ToPerson) change.Refuse("A relationship is between two people.", nameof(ToPerson));
        if (To < From) change.Refuse("It ends before it begins. Correct one of the two days.", nameof(To));
        var asSaid = Kind.IsStored(FromPerson, ToPerson);
        var told = new Relationship
        {
            Id = Guid.CreateVersion7(), ChildId = child,
            FromPersonId = asSaid ? FromPerson : ToPerson, ToPersonId = asSaid ? ToPerson : FromPerson, Kind = asSaid ? Kind : Kind.Inverse(),
            From = From, To = To, RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
        };
        var known = (await FamilyQuery.StandingAsync(change.Db, child, stop)).FirstOrDefault(told.IsSame);
        if (known is not null && known.From == From && known.To == To) change.Refuse("This relationship is on record already.", nameof(Kind));
        change.AddRow(told with { Supersedes = known?.Id }, $"{nameof(Relationship)}:{told.Id:N}");
        change.Subject = told.Id;
    }
}
