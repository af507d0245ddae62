namespace Homeward.Rules.FederalFiles.Afcars2020.Elements;

/// <summary>The XML elements that start a part of the file which can repeat.</summary>
internal static class ScopeNames
{
    /// <summary>The scope that an XML element of this name opens, or null for a plain wrapper.</summary>
    public static AfcarsScopeKind? Opens(string name) => name switch
    {
        "record" => AfcarsScopeKind.Record,
        "tpr_first_parent" => AfcarsScopeKind.FirstParent,
        "tpr_second_parent" => AfcarsScopeKind.OtherParent,
        "removal_2020" => AfcarsScopeKind.Removal,
        "living_arrangement" => AfcarsScopeKind.LivingArrangement,
        "permanency_plan" => AfcarsScopeKind.Plan,
        "case_worker_visit" => AfcarsScopeKind.Visit,
        "removal_1993" => AfcarsScopeKind.HistoricalRemoval,
        _ => null,
    };
}
