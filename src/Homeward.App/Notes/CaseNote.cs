namespace Homeward.App.Notes;

/// <summary>One version of something written about a child. Never changed: an addendum or a correction is the next version.</summary>
public sealed record CaseNote
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>The fact it is about, in the version that stood when it was written; null when it is about the child.</summary>
    public Guid? AboutId { get; init; }

    public required NoteKind Kind { get; init; }

    public required string Text { get; init; }

    public required Guid WriterId { get; init; }

    public required string WrittenBy { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The version it follows; null for the first.</summary>
    public Guid? Supersedes { get; init; }

    public NoteAmendment? Amendment { get; init; }
}
