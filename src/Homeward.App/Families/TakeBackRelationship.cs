using Homeward.App.Operations;

namespace Homeward.App.Families;

/// <summary>A relationship was entered in error.</summary>
public sealed record TakeBackRelationship : Operation
{
    public override string Process => "relationship.take-back";

    public required Guid RelationshipId { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (ChildIds is not [var child])
        {
            change.Refuse("Say in whose case it is written down: one child.", nameof(Children));
            return;
        }

        if (Reason is null) change.Refuse("Say why it is taken back.", nameof(Reason));
        var standing = (await FamilyQuery.StandingAsync(change.Db, child, stop)).FirstOrDefault(known => known.Id == RelationshipId);
        if (standing is null)
        {
            change.Refuse("This relationship does not stand in this case.", nameof(RelationshipId));
            return;
        }

        var back = standing with
        {
            Id = Guid.CreateVersion7(),
            RecordedAt = change.Now,
            RecordedBy = change.By,
            Source = KnownFrom,
            Supersedes = standing.Id,
            EnteredInError = true,
        };
        change.AddRow(back, $"{nameof(Relationship)}:{back.Id:N}");
        change.Subject = back.Id;
    }
}
