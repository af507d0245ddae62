using System.Globalization;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>Reads the elements of a row of the list of checks: "E13-E21;E59" and the like.</summary>
internal static class ElementList
{
    /// <summary>The numbers; what is no element of the out-of-home care file (A4, NYTD5, payments) is passed over.</summary>
    public static IReadOnlyList<int> Parse(string text)
    {
        List<int> numbers = [];
        foreach (string[] ends in text.Split(';').Select(part => part.Split('-')))
            if (Number(ends[0]) is { } first && Number(ends[^1]) is { } last)
                numbers.AddRange(Answers.Range(first, last));
        return numbers;
    }

    private static int? Number(string label) =>
        label.StartsWith('E') && int.TryParse(label.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
