namespace Homeward.Rules.Facts;

/// <summary>A youth of 14 or more was consulted on the case plan or the permanency plan, or on a revision of it (42 USC 675(1)(B), (5)(C)(iv)).</summary>
public sealed record YouthConsultation : Fact
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether the youth was told that up to two members of the planning team can be chosen; null when not recorded.</summary>
    public bool? TeamChoiceOffered { get; init; }

    /// <summary>The members the youth chose, at most two, neither foster parent nor caseworker; null when none was.</summary>
    public string? Members { get; init; }

    /// <summary>The good cause for which the agency rejected a member the youth chose; null when it rejected none.</summary>
    public string? RejectedForCause { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
