namespace Homeward.App.Orders;

/// <summary>What words of an order can be about. Those that are a kind of finding have its name.</summary>
public enum OrderSubject
{
    ContraryToWelfare,
    ReasonableEffortsToPrevent,
    ReasonableEffortsNotRequired,
    ReasonableEffortsToFinalize,
    AbuseOrNeglect,
    AbandonedInfant,
    VoluntaryPlacementBestInterests,
    ReturnContraryToBestInterests,
    PlannedArrangementBest,

    /// <summary>Placement and care are given to the agency.</summary>
    PlacementAndCare,

    /// <summary>The permanency plan is determined.</summary>
    PermanencyPlan,

    /// <summary>A placement in a qualified residential treatment program is considered.</summary>
    TreatmentProgram,

    /// <summary>The form of the order or of a finding in it: words for which it does not count.</summary>
    Form,
}

/// <summary>What the words do.</summary>
public enum PhraseSense
{
    /// <summary>They may make the finding.</summary>
    Makes,

    /// <summary>They say that it was not made.</summary>
    Denies,

    /// <summary>They take what is found its effect.</summary>
    Voids,
}
