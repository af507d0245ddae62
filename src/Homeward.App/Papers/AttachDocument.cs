using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Papers;

/// <summary>A paper comes to the record of a child, or of several, about the child or about one fact or note of the record.</summary>
public sealed record AttachDocument : Operation
{
    public override string Process => "document.attach";

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.CourtLiaison, Role.Clinician];

    /// <summary>The file as it was received from the actor.</summary>
    public required Guid File { get; init; }

    public required DocumentKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The day the paper itself bears; null when not answered.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>What keeps it from most roles; null when it is open to all who work on the case.</summary>
    public DocumentLabel? Label { get; init; }

    /// <summary>The fact, in the version that stands, or the note it belongs to; null when it is about the child.</summary>
    public Guid? About { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Children.Count == 0) change.Refuse("Say whose paper it is.", nameof(Children));
        if (Dated > change.Today) change.Refuse("The day on the paper is after today. Correct it, or leave it open.", nameof(Dated));
        foreach (var child in ChildIds)
            if (About is { } about && !await IsOnRecordAsync(change, child, about, stop))
                change.Refuse("What the paper is about is not on this child’s record. Open it there and attach the paper again.", nameof(About));
        if (await change.ReceivedAsync(File, nameof(File), stop) is not { } file) return;
        var answer = new AttachedFile { File = File, Kind = Kind, Title = Title, Label = Label };
        foreach (var child in ChildIds) change.Attach(child, file, answer, Dated, About, KnownFrom);
    }

    private static async Task<bool> IsOnRecordAsync(Change change, Guid child, Guid about, CancellationToken stop) =>
        change.HistoryOf(child).Versions.Any(fact => fact.Id == about) || await change.Db.CaseNotes.AnyAsync(note => note.ChildId == child && note.Id == about, stop);
}
