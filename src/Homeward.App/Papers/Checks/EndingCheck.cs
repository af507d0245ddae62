namespace Homeward.App.Papers.Checks;

/// <summary>What a file's ending says it is, or what to do with one of a kind that is not taken.</summary>
internal static class EndingCheck
{
    private static readonly Said Taken = Said.Of("Attach a PDF, a JPEG or PNG picture, a Word document (.docx), an Excel workbook (.xlsx) or plain text (.txt).");

    public static FileForm? FormOf(string ending) => ending switch
    {
        ".pdf" => FileForm.Pdf,
        ".jpg" or ".jpeg" => FileForm.Jpeg,
        ".png" => FileForm.Png,
        ".docx" => FileForm.Word,
        ".xlsx" => FileForm.Excel,
        ".txt" => FileForm.Text,
        _ => null,
    };

    /// <summary>Why a file of such a name is not taken, and what to do instead.</summary>
    public static Said Refusal(string ending) => ending switch
    {
        ".heic" or ".heif" => Said.Of("A picture of this kind (HEIC) cannot be cleared of the place where it was taken. Save it as a JPEG and attach that."),
        ".tif" or ".tiff" or ".bmp" or ".gif" or ".webp" => Said.Of("A picture of this kind is not taken. Save it as a PDF, a JPEG or a PNG and attach that."),
        ".doc" or ".xls" or ".rtf" or ".odt" or ".ods" or ".pages" or ".numbers" or ".ppt" or ".pptx" => Said.Of("A document of this kind is not taken. Save it as a PDF and attach that."),
        ".docm" or ".dotm" or ".xlsm" or ".xltm" or ".xlsb" or ".xlam" => Said.Of("A document with macros is not taken. Save it as a PDF and attach that."),
        ".eml" or ".msg" or ".mbox" => Said.Of("A message can carry any file within it, so it is not taken whole. Print it to a PDF and attach that; attach what came with it by itself."),
        ".zip" or ".7z" or ".rar" or ".gz" or ".tgz" or ".tar" => Said.Of("A packed folder is not taken. Unpack it and attach each paper by itself."),
        ".htm" or ".html" or ".xhtml" or ".mht" or ".svg" or ".xml" => Said.Of("A page of the web is not taken, for it can do what a paper cannot. Print it to a PDF and attach that."),
        "" => Said.Of($"The name of this file has no ending, so that nobody can tell what it is. {Taken}"),
        _ => Said.Of($"Files that end in “{ending}” are not taken. {Taken}"),
    };
}
