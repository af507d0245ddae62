namespace Homeward.Rules.Facts;

/// <summary>At which age the youth is surveyed for the National Youth in Transition Database (45 CFR 1356.82(a)).</summary>
public enum NytdWave
{
    /// <summary>At 17, the baseline.</summary>
    Seventeen,

    /// <summary>At 19, follow-up.</summary>
    Nineteen,

    /// <summary>At 21, follow-up.</summary>
    TwentyOne,
}

/// <summary>The outcomes reporting status (45 CFR 1356.83(g)(34)).</summary>
public enum NytdOutcome
{
    /// <summary>The youth answered, in full or in part.</summary>
    Participated,

    /// <summary>The youth declined.</summary>
    YouthDeclined,

    /// <summary>A parent or guardian declined.</summary>
    ParentDeclined,

    /// <summary>A mental or physical condition prevents the youth from taking part.</summary>
    Incapacitated,

    /// <summary>In jail or prison.</summary>
    Incarcerated,

    /// <summary>Run away or missing from foster care.</summary>
    Missing,

    /// <summary>Out of foster care and not located or reached.</summary>
    NotLocated,

    /// <summary>The youth died before.</summary>
    Died,

    /// <summary>At 19: took part at 17, and is not in the state's follow-up sample.</summary>
    NotInSample,
}

/// <summary>The youth was surveyed, or it was recorded why not.</summary>
public sealed record NytdSurvey : Fact
{
    /// <summary>Which survey.</summary>
    public required NytdWave Wave { get; init; }

    /// <summary>The day the answers were collected, or the reason was recorded.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What came of it.</summary>
    public required NytdOutcome Outcome { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
