namespace Homeward.Rules.Facts;

/// <summary>How a child of compulsory school age is schooled from a day on (42 USC 671(a)(30)).</summary>
public enum SchoolingKind
{
    /// <summary>Full-time student.</summary>
    FullTime,

    /// <summary>Home-schooled.</summary>
    HomeSchooled,

    /// <summary>Independent study.</summary>
    IndependentStudy,

    /// <summary>Incapable for a documented medical reason.</summary>
    MedicallyIncapable,

    /// <summary>Secondary school completed.</summary>
    Completed,

    /// <summary>None of these.</summary>
    None,
}

/// <summary>The child's schooling, recorded on a day.</summary>
public sealed record Schooling : Fact
{
    /// <summary>The day it was recorded for.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How the child is schooled.</summary>
    public required SchoolingKind Kind { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
