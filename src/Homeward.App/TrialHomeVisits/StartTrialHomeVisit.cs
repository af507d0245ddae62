using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.TrialHomeVisits;

/// <summary>A child goes home on trial, still in the agency's responsibility.</summary>
public sealed record StartTrialHomeVisit : ChildAct
{
    public override string Process => "trial-home-visit.start";

    public required DateOnly From { get; init; }

    /// <summary>The day through which a court ordered it; null where no order sets one.</summary>
    public DateOnly? OrderedThrough { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(From, nameof(From), Said.Of("A trial home visit"));
        change.InCare(facts, From, nameof(From));
        if (facts.TrialHomeVisits.Any(static visit => visit.To is null))
            change.Refuse($"{WhenChecks.Called(facts)} is on a trial home visit already: end that one first.", nameof(From));
        var visit = new TrialHomeVisit
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            From = From,
            OrderedThrough = OrderedThrough,
        };
        change.Add(child, visit);
        change.Write(child, NoteKind.Placement, Note, visit.Id);
    }
}
