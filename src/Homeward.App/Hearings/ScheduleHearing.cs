using Homeward.App.Access;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Hearings;

/// <summary>A hearing is set, for one child or several.</summary>
public sealed record ScheduleHearing : ChildAct
{
    public override string Process => "hearing.schedule";

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.CourtLiaison];

    public required HearingKind Kind { get; init; }

    public required DateOnly ScheduledFor { get; init; }

    /// <summary>The day the caregivers were told of it; null when they have not been, or it is not known.</summary>
    public DateOnly? CaregiverNotifiedOn { get; init; }

    /// <summary>Court, room, hour, what it is about.</summary>
    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        if (Kind is HearingKind.NotCollected) change.Refuse("Say which hearing it is.", nameof(Kind));
        change.NotAfterToday(CaregiverNotifiedOn, nameof(CaregiverNotifiedOn), Said.Of("A notice"));
        var same = facts.Hearings.Any(known => known.Kind == Kind && known.HeldOn is null && known.ScheduledFor == ScheduledFor);
        if (same) change.Refuse($"This hearing is on the record of {WhenChecks.Called(facts)} already.", nameof(ScheduledFor));
        var hearing = new Hearing
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            Kind = Kind,
            ScheduledFor = ScheduledFor,
            CaregiverNotifiedOn = CaregiverNotifiedOn,
        };
        change.Add(child, hearing);
        change.Write(child, NoteKind.Court, Note, hearing.Id);
    }
}
