using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>A face-to-face visit of a caseworker with the child (45 CFR 1355.44(f)(5)-(6)).</summary>
public sealed class AfcarsVisit : AfcarsScope
{
    /// <summary>Made from its answers by element number; what is left out is not present.</summary>
    /// <param name="values">E151 and E152.</param>
    public AfcarsVisit(IEnumerable<KeyValuePair<int, AfcarsValue>> values)
        : base(AfcarsScopeKind.Visit, values)
    {
    }

    internal AfcarsVisit(ScopeDraft draft)
        : base(draft)
    {
    }

    /// <summary>E151, the day of the visit.</summary>
    public AfcarsDate VisitedOn => this[151].Date;

    /// <summary>E152, 1 for the child's residence and 2 for another place.</summary>
    public AfcarsValue Location => this[152];
}
