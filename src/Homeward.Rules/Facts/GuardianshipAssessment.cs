namespace Homeward.Rules.Facts;

/// <summary>The agency's determinations before kinship guardianship assistance (42 USC 673(d)(3)(A)(ii)-(iv)).</summary>
public sealed record GuardianshipAssessment : Fact
{
    /// <summary>The day they were made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether return home and adoption were found not to be appropriate; null when not recorded.</summary>
    public bool? ReturnAndAdoptionRuledOut { get; init; }

    /// <summary>Whether the child's strong attachment and the relative's strong commitment were found; null when not recorded.</summary>
    public bool? AttachmentAndCommitment { get; init; }

    /// <summary>Whether the child was consulted, which is owed from 14 on; null when not recorded.</summary>
    public bool? ChildConsulted { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
