using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What the case plan says of the family and permanency team, in the words of a sentence. Each list is written once and kept.</summary>
internal static class QrtpTeamWords
{
    private static readonly string[] Names =
    [
        "the good faith effort to include everyone",
        "the contact information",
        "that meetings were convenient for family",
        "the parent's input on the members",
        "that the assessment was determined with the team",
        "the team's placement preferences",
        "why the preferences were not recommended",
        "the members the youth selected",
    ];

    private static readonly string?[] Lists = new string?[1 << Names.Length];

    /// <summary>The parts, joined by semicolons.</summary>
    public static string List(QrtpTeamParts parts) => Lists[(int)parts] ??= Write(parts);

    private static string Write(QrtpTeamParts parts)
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
