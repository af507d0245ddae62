using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>
/// How many records are in error at one element (45 CFR 1355.46(c)(2), (d)(1), (e)(2)). How the federal count treats an element that repeats in a record, and which
/// records are applicable, is not published; here one bad place puts the record in error, and a record is applicable where the element is answered anywhere
/// in it or is in error (UNVERIFIED). Records exempt from the determination count in neither.
/// </summary>
/// <param name="Element">The element.</param>
/// <param name="InError">Records with an error of the regulation at it: missing, invalid, inconsistent or tardy.</param>
/// <param name="Applicable">Records where it is answered or in error.</param>
/// <param name="Warned">Records with a derived warning at it and no error; they do not count against the limit.</param>
public sealed record ElementErrorShare(AfcarsElement Element, int InError, int Applicable, int Warned)
{
    /// <summary>The most an element may be in error, 10 percent (45 CFR 1355.46(d)(1)).</summary>
    public const double Limit = 0.10;

    /// <summary>The share in error, 0 to 1; 0 where no record is applicable.</summary>
    public double Share => Applicable == 0 ? 0 : (double)InError / Applicable;

    /// <summary>Whether the file fails by this element: any error at E1 to E6, or more than 10 percent at another.</summary>
    public bool Fails => Element.NoErrorAllowed ? InError > 0 : Share > Limit;
}
