using Homeward.App.Access;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Hearings;

/// <summary>A hearing was held, for one child or several; its order and findings are an act of their own. What is not answered stays as it was.</summary>
public sealed record RecordHearing : ChildAct
{
    public override string Process => "hearing.record";

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.CourtLiaison];

    /// <summary>The scheduled hearings that were held, one on the record of each child; a child with none had it without one being scheduled.</summary>
    public IReadOnlyList<Guid> Scheduled { get; init; } = [];

    public required HearingKind Kind { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>The instant it began; null when not known.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>The day it was completed, where that is another than the day it began.</summary>
    public DateOnly? CompletedOn { get; init; }

    public HearingBody? HeldBy { get; init; }

    public bool? OpenToParticipation { get; init; }

    public bool? PaperReview { get; init; }

    public bool? ExParte { get; init; }

    public bool? AgreedOrder { get; init; }

    public bool? ChildConsulted { get; init; }

    public bool? OptionsConsidered { get; init; }

    public bool? OutOfStatePlacementConfirmed { get; init; }

    public bool? AdulthoodServicesConsidered { get; init; }

    public bool? DesiredOutcomeAsked { get; init; }

    public bool? FamilyEffortsDocumented { get; init; }

    public bool? PrudentParentStepsDocumented { get; init; }

    public bool? CompellingReasonDocumented { get; init; }

    public DateOnly? CaregiverNotifiedOn { get; init; }

    public bool? CaregiverHeard { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(HeldOn, nameof(HeldOn), Said.Of("A hearing"));
        change.NotAfterNow(HeldAt, nameof(HeldAt), Said.Of("A hearing"));
        change.NotAfterToday(CompletedOn, nameof(CompletedOn), Said.Of("The end of a hearing"));
        if (Kind is HearingKind.NotCollected) change.Refuse("Say which hearing it was.", nameof(Kind));
        if (Scheduled.Any(id => !ChildIds.Any(one => change.HistoryOf(one).Versions.Any(fact => fact.Id == id && fact is Hearing))))
            change.Refuse("A scheduled hearing is not on the record of these children. Open it there and record it again.", nameof(Scheduled));
        var scheduled = facts.Hearings.FirstOrDefault(known => Scheduled.Contains(known.Id));
        if (scheduled is null && change.HistoryOf(child).Versions.Any(fact => Scheduled.Contains(fact.Id)))
            change.Refuse("This hearing has been changed since it was scheduled: record the version that stands.", nameof(Scheduled));
        if (scheduled?.HeldOn is not null) change.Refuse($"This hearing is recorded as held already for {WhenChecks.Called(facts)}: correct it there.", nameof(Scheduled));
        var id = Guid.CreateVersion7();
        var held = Answer(scheduled ?? new Hearing
        {
            Id = id, RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom, Kind = Kind,
        });
        if (scheduled is null) change.Add(child, held);
        else id = change.Supersede(child, scheduled, held);
        change.Write(child, NoteKind.Court, Note, id);
    }

    private Hearing Answer(Hearing known) => known with
    {
        Source = KnownFrom,
        Kind = Kind,
        HeldOn = HeldOn,
        HeldAt = HeldAt ?? known.HeldAt,
        CompletedOn = CompletedOn ?? known.CompletedOn,
        HeldBy = HeldBy ?? known.HeldBy,
        OpenToParticipation = OpenToParticipation ?? known.OpenToParticipation,
        PaperReview = PaperReview ?? known.PaperReview,
        ExParte = ExParte ?? known.ExParte,
        AgreedOrder = AgreedOrder ?? known.AgreedOrder,
        ChildConsulted = ChildConsulted ?? known.ChildConsulted,
        OptionsConsidered = OptionsConsidered ?? known.OptionsConsidered,
        OutOfStatePlacementConfirmed = OutOfStatePlacementConfirmed ?? known.OutOfStatePlacementConfirmed,
        AdulthoodServicesConsidered = AdulthoodServicesConsidered ?? known.AdulthoodServicesConsidered,
        DesiredOutcomeAsked = DesiredOutcomeAsked ?? known.DesiredOutcomeAsked,
        FamilyEffortsDocumented = FamilyEffortsDocumented ?? known.FamilyEffortsDocumented,
        PrudentParentStepsDocumented = PrudentParentStepsDocumented ?? known.PrudentParentStepsDocumented,
        CompellingReasonDocumented = CompellingReasonDocumented ?? known.CompellingReasonDocumented,
        CaregiverNotifiedOn = CaregiverNotifiedOn ?? known.CaregiverNotifiedOn,
        CaregiverHeard = CaregiverHeard ?? known.CaregiverHeard,
    };
}
