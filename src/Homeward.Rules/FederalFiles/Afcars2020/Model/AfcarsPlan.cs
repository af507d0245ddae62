using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>A permanency plan of an episode (45 CFR 1355.44(f)(1)-(2)).</summary>
public sealed class AfcarsPlan : AfcarsScope
{
    /// <summary>Made from its answers by element number; what is left out is not present.</summary>
    /// <param name="values">E147 and E148.</param>
    public AfcarsPlan(IEnumerable<KeyValuePair<int, AfcarsValue>> values)
        : base(AfcarsScopeKind.Plan, values)
    {
    }

    internal AfcarsPlan(ScopeDraft draft)
        : base(draft)
    {
    }

    /// <summary>E147, the day the plan was established.</summary>
    public AfcarsDate EstablishedOn => this[147].Date;

    /// <summary>E148, the plan.</summary>
    public AfcarsValue Plan => this[148];
}
