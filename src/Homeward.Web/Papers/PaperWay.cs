namespace Homeward.Web.Papers;

/// <summary>How the file of a paper is asked for.</summary>
public enum PaperWay
{
    /// <summary>To keep, a picture without the place it was taken at.</summary>
    Kept,

    /// <summary>To look at in the browser: pictures only.</summary>
    Shown,

    /// <summary>A picture with all that the camera noted, for those who do the casework.</summary>
    Original,
}
