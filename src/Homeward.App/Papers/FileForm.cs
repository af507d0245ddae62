namespace Homeward.App.Papers;

/// <summary>What a file on record is. Its name's ending and its content both say so, or it is not taken.</summary>
public enum FileForm
{
    Pdf,
    Jpeg,
    Png,
    Word,
    Excel,
    Text,
}

public static class FileForms
{
    /// <summary>What a file field of a page offers to choose from.</summary>
    public const string Accept = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.txt";

    public static string MediaType(this FileForm form) => form switch
    {
        FileForm.Pdf => "application/pdf",
        FileForm.Jpeg => "image/jpeg",
        FileForm.Png => "image/png",
        FileForm.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileForm.Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/plain",
    };

    /// <summary>The ending of the name it is given out under, whatever its own name says.</summary>
    public static string Ending(this FileForm form) => form switch
    {
        FileForm.Pdf => ".pdf",
        FileForm.Jpeg => ".jpg",
        FileForm.Png => ".png",
        FileForm.Word => ".docx",
        FileForm.Excel => ".xlsx",
        _ => ".txt",
    };

    /// <summary>What people call it.</summary>
    public static Said Called(this FileForm form) => form switch
    {
        FileForm.Pdf => Said.Of("a PDF"),
        FileForm.Jpeg => Said.Of("a JPEG picture"),
        FileForm.Png => Said.Of("a PNG picture"),
        FileForm.Word => Said.Of("a Word document"),
        FileForm.Excel => Said.Of("an Excel workbook"),
        _ => Said.Of("plain text"),
    };

    /// <summary>What is copied without what is not picture before it is given out, and may be looked at in the browser.</summary>
    public static bool IsPicture(this FileForm form) => form is FileForm.Jpeg or FileForm.Png;
}
