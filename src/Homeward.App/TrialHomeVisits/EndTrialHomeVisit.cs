using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.TrialHomeVisits;

/// <summary>A trial home visit ends: the child is back in a placement, or is discharged by an act of its own.</summary>
public sealed record EndTrialHomeVisit : ChildAct
{
    public override string Process => "trial-home-visit.end";

    public required DateOnly To { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(To, nameof(To), Said.Of("The end of a trial home visit"));
        if (facts.TrialHomeVisits.LastOrDefault(static visit => visit.To is null) is not { } visit)
        {
            change.Refuse($"{WhenChecks.Called(facts)} is on no trial home visit.", nameof(Children));
            return;
        }

        var ended = change.Supersede(child, visit, visit with { To = To, Source = KnownFrom });
        change.Write(child, NoteKind.Placement, Note, ended);
    }
}
