namespace Homeward.Rules.FederalFiles.Afcars2020.Elements;

/// <summary>What the text of an element must be.</summary>
public enum AfcarsElementKind
{
    /// <summary>Free text in the federal format, such as the child record number.</summary>
    Text,

    /// <summary>One of a list of numbers.</summary>
    Code,

    /// <summary>A whole number from 0.</summary>
    Count,

    /// <summary>A day, YYYYMMDD.</summary>
    Date,

    /// <summary>A month, YYYYMM.</summary>
    Month,

    /// <summary>A year, YYYY, or one of a few codes.</summary>
    Year,

    /// <summary>A title IV-E agency: two digits for a state (FIPS), three for a tribe (EPA).</summary>
    Agency,

    /// <summary>A tribe: three digits (EPA).</summary>
    Tribe,

    /// <summary>A state, a tribal area or a country.</summary>
    Place,
}
