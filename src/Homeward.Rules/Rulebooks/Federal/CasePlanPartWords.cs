using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The parts of a case plan in the words of a sentence. Each list is written once and kept, so that a sweep writes none twice.</summary>
internal static class CasePlanPartWords
{
    private static readonly string[] Names =
    [
        "what the placement is and why it is safe and appropriate",
        "the services to parents, child and foster parents",
        "the health and education record",
        "the programs that prepare the youth for adulthood",
        "the steps toward adoption or another permanent home",
        "the explanations for kinship guardianship assistance",
        "the plan for educational stability",
        "why the setting is the least restrictive, close to the parents and fit for the child",
        "the services offered to prevent removal and to reunify the family",
        "the reason for a distant or out-of-state placement",
    ];

    private static readonly string?[] Lists = new string?[1 << Names.Length];

    /// <summary>The parts, joined by semicolons.</summary>
    public static string List(CasePlanParts parts) => Lists[(int)parts] ??= Write(parts);

    private static string Write(CasePlanParts parts)
    {
        var named = new List<string>();
        for (var part = 0; part < Names.Length; part++)
        {
            if (((int)parts & (1 << part)) != 0)
            {
                named.Add(Names[part]);
            }
        }

        return string.Join("; ", named);
    }
}
