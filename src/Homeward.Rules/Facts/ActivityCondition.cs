namespace Homeward.Rules.Facts;

/// <summary>One of the five activities that keep a youth of 18 or more in care (42 USC 675(8)(B)(iv)).</summary>
public enum ActivityKind
{
    /// <summary>Completing secondary education or an equivalent.</summary>
    SecondarySchool,

    /// <summary>Enrolled in post-secondary or vocational education.</summary>
    PostSecondary,

    /// <summary>In a program or activity that promotes employment or removes barriers to it.</summary>
    EmploymentProgram,

    /// <summary>Employed for at least 80 hours a month.</summary>
    Employed,

    /// <summary>Incapable of the others for a medical condition, kept current in the case plan.</summary>
    MedicallyIncapable,
}

/// <summary>A youth of 18 or more meets an activity condition of extended care.</summary>
public sealed record ActivityCondition : Fact
{
    /// <summary>Which one.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>The first day it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day the evidence covers; null while it holds.</summary>
    public DateOnly? Through { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
