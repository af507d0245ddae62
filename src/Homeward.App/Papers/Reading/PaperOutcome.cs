namespace Homeward.App.Papers.Reading;

/// <summary>What became of reading a paper's text.</summary>
public enum PaperOutcome
{
    /// <summary>It has text, and the text is searched.</summary>
    Read,

    /// <summary>No text could be read: a picture, a scan, or a file the reader did not get through.</summary>
    Nothing,

    /// <summary>It opens with a fresh proof only, so its text is not read.</summary>
    Closed,
}
