using Homeward.App.Access;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Reviews;

/// <summary>A periodic review was held, by a court or an administrative panel.</summary>
public sealed record RecordReview : ChildAct
{
    public override string Process => "review.record";

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.CourtLiaison];

    public required DateOnly HeldOn { get; init; }

    public ReviewBody HeldBy { get; init; }

    public bool? OpenToParents { get; init; }

    public bool? IndependentMember { get; init; }

    /// <summary>What it determined; null when not answered.</summary>
    public ReviewTopics? Topics { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(HeldOn, nameof(HeldOn), Said.Of("A review"));
        change.InCare(facts, HeldOn, nameof(HeldOn));
        var review = new PeriodicReview
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            HeldOn = HeldOn,
            HeldBy = HeldBy,
            OpenToParents = OpenToParents,
            IndependentMember = IndependentMember,
            Topics = Topics,
        };
        change.Add(child, review);
        change.Write(child, NoteKind.Court, Note, review.Id);
    }
}
