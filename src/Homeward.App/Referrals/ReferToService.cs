using Homeward.App.Access;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Referrals;

/// <summary>A child, or somebody of the child's people, is referred to a service.</summary>
public sealed record ReferToService : ChildAct
{
    public override string Process => "service.refer";

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.Clinician];

    public required ServiceKind Kind { get; init; }

    public required DateOnly ReferredOn { get; init; }

    /// <summary>Who is referred; null when it is the child.</summary>
    public Guid? Person { get; init; }

    public string? Need { get; init; }

    public string? Provider { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(ReferredOn, nameof(ReferredOn), Said.Of("A referral"));
        if (Person is { } person && facts.People.All(known => known.PersonId != person))
            change.Refuse($"Who is referred is not among the people of {WhenChecks.Called(facts)}. Add the person first.", nameof(Person));
        var referral = new ServiceReferral
        {
            Id = Guid.CreateVersion7(), ChildId = child, PersonId = Person, Kind = Kind, Need = Need, Provider = Provider, ReferredOn = ReferredOn,
            RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
        };
        change.AddRow(referral, $"{nameof(ServiceReferral)}:{referral.Id:N}");
        change.Subject ??= referral.Id;
        change.Write(child, NoteKind.Referral, Note, referral.Id);
    }
}
