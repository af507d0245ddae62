namespace Homeward.Rules.Deadlines;

/// <summary>How far the text behind a rule was read (obligations, 0.1). A joined code keeps the weaker part in the rule's note.</summary>
public enum Confidence
{
    /// <summary>The controlling text was read.</summary>
    Verified,

    /// <summary>Read in a reliable secondary source.</summary>
    Secondary,

    /// <summary>The text is silent or ambiguous: a choice, and therefore a setting.</summary>
    Interpretation,

    /// <summary>Not read; recalled with high confidence.</summary>
    UnverifiedHigh,

    /// <summary>Not read; recalled with medium confidence.</summary>
    UnverifiedMedium,

    /// <summary>Not read; a lead only.</summary>
    UnverifiedLow,
}

/// <summary>The catalogue's own codes.</summary>
public static class ConfidenceCodes
{
    /// <summary>The code as the catalogue writes it: V, S, INTERP, UNVERIFIED-H, -M or -L.</summary>
    public static string Code(this Confidence confidence) => confidence switch
    {
        Confidence.Verified => "V",
        Confidence.Secondary => "S",
        Confidence.Interpretation => "INTERP",
        Confidence.UnverifiedHigh => "UNVERIFIED-H",
        Confidence.UnverifiedMedium => "UNVERIFIED-M",
        _ => "UNVERIFIED-L",
    };
}
