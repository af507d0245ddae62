using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>A living arrangement of an episode, with the foster parents of a foster family home (45 CFR 1355.44(e)).</summary>
public sealed class AfcarsLivingArrangement : AfcarsScope
{
    /// <summary>Made from its answers by element number; what is left out is not present.</summary>
    /// <param name="values">E112 to E146.</param>
    public AfcarsLivingArrangement(IEnumerable<KeyValuePair<int, AfcarsValue>> values)
        : base(AfcarsScopeKind.LivingArrangement, values)
    {
    }

    internal AfcarsLivingArrangement(ScopeDraft draft)
        : base(draft)
    {
    }

    /// <summary>E112, the first day in this living arrangement.</summary>
    public AfcarsDate BeganOn => this[112].Date;

    /// <summary>E113, 1 where it is a foster family home.</summary>
    public AfcarsValue IsFosterFamilyHome => this[113];

    /// <summary>E120, the setting where it is no foster family home.</summary>
    public AfcarsValue Setting => this[120];

    /// <summary>E121, within or outside the service area, abroad, or unknown.</summary>
    public AfcarsValue Location => this[121];

    /// <summary>E122, the state, tribal area or country where it is outside.</summary>
    public AfcarsValue Place => this[122];

    /// <summary>E123, the marital status of the foster parents.</summary>
    public AfcarsValue FosterParentsMaritalStatus => this[123];

    /// <summary>E124, 1 relatives, 2 not related, 3 kin.</summary>
    public AfcarsValue Relationship => this[124];

    /// <summary>Whether the child had run away or was missing (E120 12 or 13).</summary>
    public bool IsMissingChild => Setting.In(12, 13);

    /// <summary>The types of foster family home that are marked: elements among E114 to E119 with the answer 1.</summary>
    public IReadOnlyList<int> HomeTypes => this.Marked(114, 119);
}
