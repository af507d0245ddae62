using Homeward.App.Access;

namespace Homeward.App.Papers;

/// <summary>A paper of a child: what it is, and the file that is it. Never changed; one that does not belong is withdrawn, and the right one attached.</summary>
public sealed record CaseDocument
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>The fact or the note it belongs to, in the version that stood when it was attached; null when it is about the child.</summary>
    public Guid? AboutId { get; init; }

    public required DocumentKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The day the paper itself bears; null when not answered.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>What keeps it from most roles; null when it is open to all who work on the case.</summary>
    public DocumentLabel? Label { get; init; }

    /// <summary>The SHA-256 of the file, in hexadecimal: by it the file is kept, and two that are the same are kept once.</summary>
    public required string Sha256 { get; init; }

    public required long Length { get; init; }

    public required FileForm Form { get; init; }

    /// <summary>The name it came with; what may be shown of it, <see cref="Papers.FileName"/> says.</summary>
    public required string FileName { get; init; }

    public required Guid WriterId { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }
}

/// <summary>A paper that does not belong on this record, and why. It stays, and is out of sight.</summary>
public sealed record DocumentWithdrawal
{
    public required Guid ChildId { get; init; }

    public required Guid DocumentId { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
