namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>How much the reader takes before it refuses; far above any real file.</summary>
public sealed record AfcarsLimits
{
    /// <summary>Characters of the whole file.</summary>
    public long FileCharacters { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>Characters of one answer.</summary>
    public int ValueCharacters { get; init; } = 1_000;

    /// <summary>XML elements of one record: several episodes of twenty years with a visit every week stay below it.</summary>
    public int RecordElements { get; init; } = 50_000;

    /// <summary>How deep elements may be nested, also inside what is skipped.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Characters of one tag with its attributes, of one comment or of one CDATA section.</summary>
    public int TagCharacters { get; init; } = 65_536;

    /// <summary>Characters of all different names together; the layout has about 7,000.</summary>
    public int NameCharacters { get; init; } = 1_000_000;
}
