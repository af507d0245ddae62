using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Demo;

/// <summary>The numbers in which the two fictional states of the demonstration differ; their rules are the same.</summary>
internal sealed record FictionalTerms
{
    /// <summary>The state's short name, which begins the ids of its rules.</summary>
    public required string Id { get; init; }

    /// <summary>The statute as citations name it.</summary>
    public required string Code { get; init; }

    /// <summary>From removal to the shelter hearing, closed days left out.</summary>
    public required Period Shelter { get; init; }

    /// <summary>From a placement to the worker's first visit.</summary>
    public required Period FirstVisit { get; init; }

    /// <summary>From removal to the case plan.</summary>
    public required Period CasePlan { get; init; }

    /// <summary>Between visits of siblings who live apart.</summary>
    public required Period SiblingContact { get; init; }

    /// <summary>From the report to the hearing it is for.</summary>
    public required Period Report { get; init; }

    /// <summary>From an order to the plan that follows it.</summary>
    public required Period PlanAfterOrder { get; init; }

    /// <summary>From the notice to a change of placement.</summary>
    public required Period PlacementChange { get; init; }

    /// <summary>From a move to telling the insurer and early intervention.</summary>
    public required Period MoveTold { get; init; }
}
