namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>
/// The codes of places. The federal lists of tribes, counties and countries are not held here, so their shape is checked and not whether the place exists;
/// the states are checked by the list.
/// </summary>
internal static class CodeShapes
{
    private static readonly HashSet<string> States = new(
        ("01 02 04 05 06 08 09 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 44 45 46 47 48 49 50 51 53 54 " +
        "55 56 60 66 69 72 78").Split(' '), StringComparer.Ordinal);

    /// <summary>A state, the District of Columbia or a territory by its two digits (FIPS).</summary>
    public static bool IsState(string code) => States.Contains(code);

    /// <summary>Three digits, as the codes of tribes have (EPA).</summary>
    public static bool IsTribe(string code) => code.Length == 3 && code.All(char.IsAsciiDigit);

    /// <summary>Two digits of a state and three of a county or unit.</summary>
    public static bool IsLocalUnit(string code) => code.Length == 5 && code.All(char.IsAsciiDigit) && IsState(code[..2]);

    /// <summary>Up to three letters or digits; which list of countries is meant is not published.</summary>
    public static bool IsCountry(string code) => code.Length is 2 or 3 && code.All(char.IsAsciiLetterOrDigit);
}
