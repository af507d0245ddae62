namespace Homeward.Rules.Facts;

/// <summary>What a transition plan holds (42 USC 675(5)(H)).</summary>
[Flags]
public enum TransitionTopics
{
    /// <summary>None recorded.</summary>
    None = 0,

    /// <summary>Options on housing.</summary>
    Housing = 1,

    /// <summary>Options on health insurance.</summary>
    HealthInsurance = 1 << 1,

    /// <summary>Options on education.</summary>
    Education = 1 << 2,

    /// <summary>Local opportunities for mentors.</summary>
    Mentors = 1 << 3,

    /// <summary>Continuing support services.</summary>
    ContinuingSupport = 1 << 4,

    /// <summary>Work force supports and employment services.</summary>
    Employment = 1 << 5,

    /// <summary>Information on naming somebody to decide on health care.</summary>
    HealthCareDecisions = 1 << 6,

    /// <summary>The option to sign a health care power of attorney or proxy.</summary>
    HealthCareProxy = 1 << 7,
}

/// <summary>A plan for the transition to adulthood, made with the caseworker at the direction of the youth (42 USC 675(5)(H)).</summary>
public sealed record TransitionPlan : Fact
{
    /// <summary>The day it was finished.</summary>
    public required DateOnly CompletedOn { get; init; }

    /// <summary>A later day on which it was gone through again with the youth and confirmed; null when it was not.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>Whether it is personalized at the direction of the youth; null when not recorded.</summary>
    public bool? DirectedByYouth { get; init; }

    /// <summary>What it holds; null when it was not checked.</summary>
    public TransitionTopics? Topics { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => CompletedOn;
}
