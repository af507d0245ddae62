namespace Homeward.App.Papers.Checks;

/// <summary>Whether a file's content is what its name says, whole, and free of what a paper must not carry. It is read through and nothing of it is run, fetched or unpacked to disk.</summary>
internal static class FileCheck
{
    /// <summary>Why it is not taken; null when it is. The stream can be read again from its start.</summary>
    public static async Task<Said?> RefusalAsync(Stream content, FileForm form, CancellationToken stop)
    {
        content.Position = 0;
        try
        {
            return form switch
            {
                FileForm.Pdf => await PdfCheck.RefusalAsync(content, stop),
                FileForm.Jpeg => await PictureAsync(new JpegPicture(content, Stream.Null).CopyAsync(stop)),
                FileForm.Png => await PictureAsync(new PngPicture(content, Stream.Null).CopyAsync(stop)),
                FileForm.Word or FileForm.Excel => await OfficeCheck.RefusalAsync(content, form, stop),
                _ => await TextCheck.RefusalAsync(content, stop),
            };
        }
        catch (Exception broken) when (broken is InvalidDataException or System.Xml.XmlException or NotSupportedException or EndOfStreamException or ArgumentException or IndexOutOfRangeException)
        {
            return NotWhatItSays(form);
        }
        finally
        {
            content.Position = 0;
        }
    }

    public static Said NotWhatItSays(FileForm form) =>
        Said.Of($"The name of this file says it is {form.Called()}, but its content is something else, is locked with a password, or is damaged. Open it, save it anew, and attach that.");

    private static async Task<Said?> PictureAsync(Task reading)
    {
        try
        {
            await reading;
            return null;
        }
        catch (PictureTooLargeException)
        {
            return Said.Of("This picture has more than 100 million points. Save a smaller copy and attach that.");
        }
    }
}
