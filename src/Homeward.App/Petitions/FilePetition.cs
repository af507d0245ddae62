using Homeward.App.Access;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Petitions;

/// <summary>A petition was filed, by the agency or by another party.</summary>
public sealed record FilePetition : ChildAct
{
    public override string Process => "petition.file";

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.CourtLiaison];

    public required PetitionKind Kind { get; init; }

    public required DateOnly FiledOn { get; init; }

    /// <summary>The instant it was filed; null when not known.</summary>
    public DateTimeOffset? FiledAt { get; init; }

    /// <summary>Whether another party than the agency filed it.</summary>
    public bool FiledByOther { get; init; }

    /// <summary>The day the agency joined another party's petition; null while it has not.</summary>
    public DateOnly? JoinedOn { get; init; }

    /// <summary>The parents it concerns; null or empty when it concerns every parent.</summary>
    public IReadOnlyList<Guid>? Parents { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(FiledOn, nameof(FiledOn), Said.Of("A petition"));
        change.NotAfterNow(FiledAt, nameof(FiledAt), Said.Of("A petition"));
        change.NotAfterToday(JoinedOn, nameof(JoinedOn), Said.Of("Joining a petition"));
        IReadOnlyList<Guid?> parents = Parents is { Count: > 0 } named ? [.. named.Distinct().Cast<Guid?>()] : [null];
        Guid? first = null;
        foreach (var parent in parents)
        {
            if (parent is { } id && facts.People.All(person => person.PersonId != id))
            {
                change.Refuse($"The parent is not among the people of {WhenChecks.Called(facts)}. Add the person first.", nameof(Parents));
                continue;
            }

            var petition = new Petition
            {
                Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
                Kind = Kind,
                FiledOn = FiledOn,
                FiledAt = FiledAt,
                FiledByOther = FiledByOther,
                JoinedOn = JoinedOn,
                ParentId = parent,
            };
            change.Add(child, petition);
            first ??= petition.Id;
        }

        change.Write(child, NoteKind.Court, Note, first);
    }
}
