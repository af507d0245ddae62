namespace Homeward.Rules.Facts;

/// <summary>How the child came into care.</summary>
public enum RemovalManner
{
    /// <summary>Not answered, or the source does not say.</summary>
    NotCollected,

    /// <summary>Court order.</summary>
    CourtOrder,

    /// <summary>Voluntary placement agreement (42 USC 672(f)).</summary>
    VoluntaryPlacementAgreement,

    /// <summary>Emergency custody by law enforcement before any order.</summary>
    EmergencyLawEnforcement,

    /// <summary>Emergency custody by the agency before any order.</summary>
    EmergencyAgency,

    /// <summary>Constructive ("paper") removal: custody removed by order, the child already lived with the caregiver (45 CFR 1356.21(k)(1)).</summary>
    Constructive,
}

/// <summary>
/// The child was removed from home; it opens an episode and anchors every 60-day and 30-day duty. The day is that of physical removal (INTERP), or of the first
/// order or signed agreement for a constructive removal (45 CFR 1356.21(k)).
/// </summary>
public sealed record Removal : Fact
{
    /// <summary>The day of removal.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The instant of removal where it is known; its date is <see cref="On"/>.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How.</summary>
    public required RemovalManner Manner { get; init; }

    /// <summary>The parent or relative removed from.</summary>
    public Guid? FromPersonId { get; init; }

    /// <summary>True when custody moved and the child stayed with the same relative: then it is no removal for title IV-E (45 CFR 1356.21(k)(2)).</summary>
    public bool StaysWithSameRelative { get; init; }

    /// <summary>An earlier day the agency elects as the day the child entered care (45 CFR 1355.20(a)); null when it elects none.</summary>
    public DateOnly? ElectedEntryOn { get; init; }

    /// <summary>True when only the dates of removal and exit are known (a federal file's historical episode): nothing inside it can be judged.</summary>
    public bool DatesOnly { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
