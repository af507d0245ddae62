namespace Homeward.Rules.FederalFiles.Afcars2020.Elements;

/// <summary>The parts of an out-of-home care file that can repeat, each with its own set of elements.</summary>
public enum AfcarsScopeKind
{
    /// <summary>The file itself: E1 and E2.</summary>
    File,

    /// <summary>One child.</summary>
    Record,

    /// <summary>The first parent's termination of rights: E63, E65, E67.</summary>
    FirstParent,

    /// <summary>A second or putative parent's termination of rights: E64, E66, E68.</summary>
    OtherParent,

    /// <summary>One removal with everything up to the exit.</summary>
    Removal,

    /// <summary>One living arrangement.</summary>
    LivingArrangement,

    /// <summary>One permanency plan.</summary>
    Plan,

    /// <summary>One caseworker visit.</summary>
    Visit,

    /// <summary>An episode that ended before 1 October 2022, given by removal date, exit date and exit reason only.</summary>
    HistoricalRemoval,
}
