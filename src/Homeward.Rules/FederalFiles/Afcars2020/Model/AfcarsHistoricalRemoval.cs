using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>An episode that ended before 1 October 2022, given by three answers only.</summary>
public sealed class AfcarsHistoricalRemoval : AfcarsScope
{
    /// <summary>Made from its answers by element number; what is left out is not present.</summary>
    /// <param name="values">E69, E153 and E155.</param>
    public AfcarsHistoricalRemoval(IEnumerable<KeyValuePair<int, AfcarsValue>> values)
        : base(AfcarsScopeKind.HistoricalRemoval, values)
    {
    }

    internal AfcarsHistoricalRemoval(ScopeDraft draft)
        : base(draft)
    {
    }

    /// <summary>E69, the day of removal.</summary>
    public AfcarsDate RemovedOn => this[69].Date;

    /// <summary>E153, the day of exit.</summary>
    public AfcarsDate ExitedOn => this[153].Date;

    /// <summary>E155, why the child left care.</summary>
    public AfcarsValue ExitReason => this[155];
}
