using Homeward.App.Operations;

namespace Homeward.App.Notes;

internal static class NoteWriter
{
    /// <summary>Writes what an act was told in words; nothing where nothing was.</summary>
    public static void Write(this Change change, Guid childId, NoteKind kind, string? text, Guid? about = null)
    {
        if (text is null) return;
        Add(change, new CaseNote
        {
            Id = Guid.CreateVersion7(), ChildId = childId, AboutId = about, Kind = kind, Text = text,
            WriterId = change.Actor.WorkerId, WrittenBy = change.By, At = change.Now,
        });
    }

    public static void Add(Change change, CaseNote note)
    {
        change.AddRow(note, $"{nameof(CaseNote)}:{note.Id:N}");
        change.Subject ??= note.Id;
    }
}
