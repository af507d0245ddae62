namespace Homeward.Rules.Facts;

/// <summary>A report of child abuse or neglect about the child (42 USC 5106a(b)(2)(B)(iv), (xii)).</summary>
public sealed record ChildProtectionReport : Fact
{
    /// <summary>The day it was received.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The day it was screened.</summary>
    public DateOnly? ScreenedOn { get; init; }

    /// <summary>The day risk and safety were assessed.</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>The day the investigation began.</summary>
    public DateOnly? InvestigatedOn { get; init; }

    /// <summary>The day it was decided.</summary>
    public DateOnly? DisposedOn { get; init; }

    /// <summary>Whether it was substantiated; false for unsubstantiated or false reports; null while not decided.</summary>
    public bool? Substantiated { get; init; }

    /// <summary>The day records open to the public or to employment checks were expunged.</summary>
    public DateOnly? ExpungedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => ReceivedOn;
}
