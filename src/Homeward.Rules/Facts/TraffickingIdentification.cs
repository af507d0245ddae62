namespace Homeward.Rules.Facts;

/// <summary>Information came in that identifies the child as a victim of sex trafficking, or as at risk (42 USC 671(a)(9)(C), (34)).</summary>
public sealed record TraffickingIdentification : Fact
{
    /// <summary>The day the information came.</summary>
    public required DateOnly On { get; init; }

    /// <summary>True where the source does not hold the day: then <see cref="On"/> is the last day it can have been.</summary>
    public bool DayIsLatest { get; init; }

    /// <summary>The instant it came; null when only the day is known, then the 24 hours are counted to the end of the next day.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Identified as a victim, not only at risk.</summary>
    public required bool Victim { get; init; }

    /// <summary>Whether the report to law enforcement was made, where its day and time are not known; null when not collected.</summary>
    public bool? ReportMade { get; init; }

    /// <summary>The instant of the report to law enforcement.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>The day of that report, where only the day is known.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>The day the services needed were determined and documented.</summary>
    public DateOnly? ServicesDeterminedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
