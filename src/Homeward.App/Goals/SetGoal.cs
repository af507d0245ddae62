using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Goals;

/// <summary>The permanency goal is set: the primary one, the concurrent one beside it, or both.</summary>
public sealed record SetGoal : ChildAct
{
    public override string Process => "goal.set";

    public required DateOnly SetOn { get; init; }

    public PermanencyPlan? Primary { get; init; }

    public PermanencyPlan? Concurrent { get; init; }

    /// <summary>The day a court approved it; null while it has not.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>Guardianship with a relative who is to have kinship guardianship assistance; null when not answered.</summary>
    public bool? WithGuardianshipAssistance { get; init; }

    /// <summary>Why this goal.</summary>
    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(SetOn, nameof(SetOn), Said.Of("A goal"));
        change.NotAfterToday(ApprovedOn, nameof(ApprovedOn), Said.Of("An approval"));
        change.InCare(facts, SetOn, nameof(SetOn));
        if (Primary is null && Concurrent is null) change.Refuse("Say which goal is set: the primary one, the concurrent one, or both.", nameof(Primary));
        if (Primary is not null && Primary == Concurrent) change.Refuse("The concurrent goal is another than the primary one.", nameof(Concurrent));
        if (Primary is { } primary) Add(change, child, primary, concurrent: false);
        if (Concurrent is { } beside) Add(change, child, beside, concurrent: true);
        change.Write(child, NoteKind.Plan, Note);
    }

    private void Add(Change change, Guid child, PermanencyPlan plan, bool concurrent) => change.Add(child, new PermanencyGoal
    {
        Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
        Plan = plan,
        SetOn = SetOn,
        Concurrent = concurrent,
        ApprovedOn = ApprovedOn,
        WithGuardianshipAssistance = plan is PermanencyPlan.Guardianship ? WithGuardianshipAssistance : null,
    });
}
