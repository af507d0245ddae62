using Homeward.App.Operations;

namespace Homeward.App.Secrets;

/// <summary>What is kept apart from the record.</summary>
public enum ApartKind
{
    /// <summary>Who reported abuse or neglect (42 USC 5106a(b)(2)(B)(viii)).</summary>
    Reporter,

    /// <summary>A confidential address.</summary>
    Address,
}

/// <summary>Something most who work on a case must not learn, locked, in a table of its own. No list, search, paper or program is given it; a person opens it one by one.</summary>
public sealed record KeptApart
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    public required ApartKind Kind { get; init; }

    /// <summary>The household whose address it is.</summary>
    public Guid? AboutId { get; init; }

    public required byte[] Locked { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    internal static void Add(Change change, Guid child, ApartKind kind, string words, Guid? about = null)
    {
        var id = Guid.CreateVersion7();
        change.AddRow(
            new KeptApart { Id = id, ChildId = child, Kind = kind, AboutId = about, Locked = change.Secrets.Lock(id, words), RecordedAt = change.Now, RecordedBy = change.By }, $"{nameof(KeptApart)}:{id:N}");
        change.Subject ??= id;
    }
}
