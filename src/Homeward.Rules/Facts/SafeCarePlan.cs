namespace Homeward.Rules.Facts;

/// <summary>An infant affected by substance use was notified to the agency, and the plan of safe care for it (42 USC 5106a(b)(2)(B)(ii)-(iii)).</summary>
public sealed record SafeCarePlan : Fact
{
    /// <summary>The day health care told the agency of the infant.</summary>
    public required DateOnly NotifiedOn { get; init; }

    /// <summary>The day the plan of safe care was made.</summary>
    public DateOnly? PlanMadeOn { get; init; }

    /// <summary>The last day on which its carrying out was monitored.</summary>
    public DateOnly? MonitoredOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => NotifiedOn;
}
