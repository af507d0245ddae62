using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Papers;

internal static class DocumentWriter
{
    /// <summary>The file that an act names, or a refusal beside its field. Nobody makes a paper of what another sent.</summary>
    public static async Task<ReceivedFile?> ReceivedAsync(this Change change, Guid file, string field, CancellationToken stop)
    {
        var received = await change.Db.ReceivedFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == file && one.WorkerId == change.Actor.WorkerId, stop);
        if (received is null) change.Refuse("The file is not here any more. Choose it again.", field);
        return received;
    }

    /// <summary>Puts a paper on a child's record.</summary>
    public static void Attach(this Change change, Guid child, ReceivedFile file, AttachedFile answer, DateOnly? dated, Guid? about, string source)
    {
        var document = new CaseDocument
        {
            Id = Guid.CreateVersion7(),
            ChildId = child,
            AboutId = about,
            Kind = answer.Kind,
            Title = answer.Title,
            Dated = dated,
            Label = answer.Label,
            Sha256 = file.Sha256,
            Length = file.Length,
            Form = file.Form,
            FileName = file.FileName,
            WriterId = change.Actor.WorkerId,
            RecordedAt = change.Now,
            RecordedBy = change.By,
            Source = source,
        };
        change.AddRow(document, $"{nameof(CaseDocument)}:{document.Id:N}");
        change.Subject ??= document.Id;
    }
}
