using System.IO.Pipelines;
using Homeward.App.Papers.Checks;

namespace Homeward.App.Papers;

/// <summary>What is given out of a file: of a picture the picture alone, without the place it was taken at; all else as it came.</summary>
public sealed class PaperContent(DocumentStore store)
{
    /// <summary>Writes it to a stream, in little memory; <see cref="DocumentDamagedException"/> where the file is missing or altered.</summary>
    public async Task WriteAsync(string sha256, FileForm form, Stream to, CancellationToken stop = default)
    {
        if (!form.IsPicture())
        {
            await store.WriteToAsync(sha256, to, stop);
            return;
        }

        var pipe = new Pipe();
        var unlocking = UnlockAsync(sha256, pipe.Writer, stop);
        await using (var picture = pipe.Reader.AsStream()) await CopyAsync(form, picture, to, stop);
        await unlocking;
    }

    private static async Task CopyAsync(FileForm form, Stream picture, Stream to, CancellationToken stop)
    {
        await (form is FileForm.Jpeg ? new JpegPicture(picture, to).CopyAsync(stop) : new PngPicture(picture, to).CopyAsync(stop));
        // What stands behind the picture's end is read and left.
        await picture.CopyToAsync(Stream.Null, stop);
    }

    private async Task UnlockAsync(string sha256, PipeWriter writer, CancellationToken stop)
    {
        try
        {
            await store.WriteToAsync(sha256, writer.AsStream(leaveOpen: true), stop);
            await writer.CompleteAsync();
        }
        catch (Exception broken) when (broken is DocumentDamagedException or IOException or OperationCanceledException or InvalidOperationException)
        {
            // The reader meets it where it stands.
            await writer.CompleteAsync(broken);
        }
    }
}
