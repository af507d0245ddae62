using Homeward.Rules.FederalFiles.Afcars2020.Checks;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Web.Verbs;

/// <summary>The federal file's own terms in words.</summary>
internal static class CheckWords
{
    private const int ElementsNamed = 3;

    public static string Of(CheckCategory category) => category switch
    {
        CheckCategory.Missing => "missing",
        CheckCategory.Invalid => "invalid",
        CheckCategory.Inconsistent => "inconsistent",
        CheckCategory.Tardy => "late",
        _ => "across records",
    };

    /// <summary>The elements by name; of many the first few by name and the rest by number.</summary>
    public static string Of(IReadOnlyList<int> elements)
    {
        var named = elements.Take(ElementsNamed).Select(number => $"{AfcarsElements.Get(number).Label} {AfcarsElements.Get(number).Name}");
        var rest = elements.Skip(ElementsNamed).Select(number => AfcarsElements.Get(number).Label);
        return string.Join("; ", named.Concat(rest));
    }
}
