namespace Homeward.Rules.FederalFiles.Afcars2020.Elements;

/// <summary>One data element of the out-of-home care file, as 45 CFR 1355.44 numbers and describes it.</summary>
/// <param name="Number">The element number, 1 to 186, as the federal layout counts; E69, E153 and E155 occur in two scopes.</param>
/// <param name="Scope">The part of the file the element belongs to.</param>
/// <param name="Name">The element in words.</param>
/// <param name="XmlName">The XML element name; unqualified.</param>
/// <param name="Kind">What its text must be.</param>
/// <param name="Codes">The permitted codes with their words; empty where there is no list. An open code (see the checks) is not in it.</param>
/// <param name="Citation">The paragraph of 45 CFR 1355.44.</param>
/// <param name="Repeats">Whether the element may occur more than once in its scope (E9, E149, E150).</param>
/// <param name="NoErrorAllowed">True for E1 to E6, which must be free of any error in the whole file (45 CFR 1355.46(c)(2)).</param>
public sealed record AfcarsElement(
    int Number,
    AfcarsScopeKind Scope,
    string Name,
    string XmlName,
    AfcarsElementKind Kind,
    IReadOnlyList<AfcarsCode> Codes,
    string Citation,
    bool Repeats,
    bool NoErrorAllowed)
{
    /// <summary>The short label, such as "E120".</summary>
    public string Label { get; } = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"E{Number}");

    /// <summary>The code in words, or null where the element has no such code.</summary>
    /// <param name="code">A code such as 2 for "Group home, staff operated" of E120.</param>
    public string? Words(int? code)
    {
        foreach (AfcarsCode known in Codes)
            if (known.Code == code)
                return known.Words;
        return null;
    }
}

/// <summary>One permitted answer of an element.</summary>
/// <param name="Code">The number in the file.</param>
/// <param name="Words">The answer in words.</param>
public readonly record struct AfcarsCode(int Code, string Words);
