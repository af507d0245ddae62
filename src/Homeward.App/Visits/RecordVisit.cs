using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.Rules.Facts;

namespace Homeward.App.Visits;

/// <summary>A caseworker saw one child or several: one entry, a visit on the record of each.</summary>
public sealed record RecordVisit : Operation
{
    public override string Process => "visit.record";

    public required DateOnly On { get; init; }

    public required VisitMode Mode { get; init; }

    public required VisitPlace Place { get; init; }

    /// <summary>The children of <see cref="Operation.Children"/> who were seen alone, where that was answered.</summary>
    public IReadOnlyList<Guid>? SeenAlone { get; init; }

    /// <summary>Whether a youth over 18 consented to a visit by video; null when not answered.</summary>
    public bool? VirtualConsent { get; init; }

    /// <summary>Whether a written report went to the home state's agency, for a placement out of state; null when not answered.</summary>
    public bool? ReportedToHomeState { get; init; }

    /// <summary>What was seen and said; null when the visit is recorded before the note is written.</summary>
    [LongText]
    public string? Note { get; init; }

    /// <summary>A picture or a paper from the visit; null where there is none.</summary>
    public AttachedFile? Paper { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Children.Count == 0) change.Refuse("Say which child was seen.", nameof(Children));
        change.NotAfterToday(On, nameof(On), Said.Of("A visit"));
        if (SeenAlone?.Except(ChildIds).Any() == true) change.Refuse("A child seen alone is among the children visited.", nameof(SeenAlone));
        var file = Paper is null ? null : await change.ReceivedAsync(Paper.File, nameof(Paper), stop);
        foreach (var child in ChildIds)
        {
            if (change.FactsOf(child).Child.DateOfBirth > On) change.Refuse("The visit is before the child was born.", nameof(On));
            var visit = new CaseworkerVisit
            {
                Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = Source ?? "the worker's own visit",
                On = On,
                Mode = Mode,
                Place = Place,
                SeenAlone = SeenAlone?.Contains(child),
                // The note is kept here, so whether there is one is known.
                NoteWritten = Note is not null,
                VirtualConsent = VirtualConsent,
                ReportedToHomeState = ReportedToHomeState,
            };
            change.Add(child, visit);
            change.Write(child, NoteKind.Visit, Note, visit.Id);
            if (file is not null) change.Attach(child, file, Paper!, On, visit.Id, visit.Source);
        }
    }
}
