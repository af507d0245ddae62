namespace Homeward.Rules.Facts;

/// <summary>A permanency plan or goal (45 CFR 1355.44(f)(1)).</summary>
public enum PermanencyPlan
{
    /// <summary>Return to a parent or guardian.</summary>
    Reunification,

    /// <summary>Live with a relative.</summary>
    LiveWithRelative,

    /// <summary>Adoption.</summary>
    Adoption,

    /// <summary>Legal guardianship.</summary>
    Guardianship,

    /// <summary>Another planned permanent living arrangement, from 16 only (42 USC 675(5)(C)(i)).</summary>
    PlannedArrangement,

    /// <summary>No plan has been established.</summary>
    NotEstablished,
}

/// <summary>A goal was set; it holds until the next one of its rank.</summary>
public sealed record PermanencyGoal : Fact
{
    /// <summary>The goal.</summary>
    public required PermanencyPlan Plan { get; init; }

    /// <summary>The day it was set.</summary>
    public required DateOnly SetOn { get; init; }

    /// <summary>Whether it is the concurrent goal beside the primary one.</summary>
    public bool Concurrent { get; init; }

    /// <summary>The day a court approved it.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>Guardianship with a relative who is to receive kinship guardianship assistance (42 USC 675(1)(F)); null when not recorded.</summary>
    public bool? WithGuardianshipAssistance { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => SetOn;
}
