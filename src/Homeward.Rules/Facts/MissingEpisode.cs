namespace Homeward.Rules.Facts;

/// <summary>The child ran away or is missing: an overlay on the episode (42 USC 671(a)(35)).</summary>
public sealed record MissingEpisode : Fact
{
    /// <summary>The day the child went missing.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The instant the agency received the information; the 24 hours run from here. Null when not collected.</summary>
    public DateTimeOffset? AgencyInformedAt { get; init; }

    /// <summary>The instant of the report to law enforcement.</summary>
    public DateTimeOffset? LawEnforcementReportedAt { get; init; }

    /// <summary>The instant of the report to the National Center for Missing and Exploited Children.</summary>
    public DateTimeOffset? NcmecReportedAt { get; init; }

    /// <summary>The day efforts to locate the child began.</summary>
    public DateOnly? LocatingSince { get; init; }

    /// <summary>The last day of contact with law enforcement or the National Center while the child is missing.</summary>
    public DateOnly? LastContactOn { get; init; }

    /// <summary>The day the child was back; null while missing.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>The day the primary factors and the child's experiences were talked through.</summary>
    public DateOnly? DebriefedOn { get; init; }

    /// <summary>The day of the screen for trafficking after return.</summary>
    public DateOnly? ScreenedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => Since;
}
