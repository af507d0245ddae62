using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Plans;

/// <summary>A version of the case plan is complete.</summary>
public sealed record RecordCasePlan : ChildAct
{
    public override string Process => "case-plan.record";

    public required DateOnly CompletedOn { get; init; }

    public bool? JointlyWithParents { get; init; }

    public bool? WithYouth { get; init; }

    /// <summary>The parts it holds; null when they were not checked.</summary>
    public CasePlanParts? Parts { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(CompletedOn, nameof(CompletedOn), Said.Of("A case plan"));
        change.InCare(facts, CompletedOn, nameof(CompletedOn));
        var plan = new CasePlan
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            CompletedOn = CompletedOn,
            JointlyWithParents = JointlyWithParents,
            WithYouth = WithYouth,
            Parts = Parts,
        };
        change.Add(child, plan);
        change.Write(child, NoteKind.Plan, Note, plan.Id);
    }
}
