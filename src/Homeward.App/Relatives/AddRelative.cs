using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Relatives;

/// <summary>A relative or another person in the children's lives was found. One person on the record of each child, with one id.</summary>
public sealed record AddRelative : Operation
{
    public override string Process => "relative.add";

    public required string Name { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>The id of a person who is on record already, in another child's case; null for somebody new.</summary>
    public Guid? PersonId { get; init; }

    public DateOnly? IdentifiedOn { get; init; }

    public bool? IsAdult { get; init; }

    /// <summary>Where they live, how to reach them, who named them.</summary>
    [LongText]
    public string? Note { get; init; }

    public override Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Children.Count == 0) change.Refuse("Say which child it is about.", nameof(Children));
        if (Relation is Relation.Unknown) change.Refuse("Say how the person is related to the child; choose \"not related\" where there is no relation.", nameof(Relation));
        change.NotAfterToday(IdentifiedOn, nameof(IdentifiedOn), Said.Of("That a person was found"));
        var id = PersonId ?? Guid.CreateVersion7();
        foreach (var child in ChildIds)
        {
            var facts = change.FactsOf(child);
            if (id == child) change.Refuse("A child is no relative of itself.", nameof(PersonId));
            if (facts.People.Any(person => person.PersonId == id))
                change.Refuse($"This person is on the record of {WhenChecks.Called(facts)} already: correct what is wrong there.", nameof(PersonId));
            var person = new Person
            {
                Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
                PersonId = id,
                Name = Name,
                Relation = Relation,
                IdentifiedOn = IdentifiedOn,
                IsAdult = IsAdult,
            };
            change.Add(child, person);
            change.Write(child, NoteKind.Relative, Note, person.Id);
        }

        change.Subject = id;
        return Task.CompletedTask;
    }
}
