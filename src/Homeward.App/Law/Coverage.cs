namespace Homeward.App.Law;

/// <summary>What became of one row of the catalogue of dated obligations.</summary>
/// <param name="Id">The catalogue's id.</param>
/// <param name="What">What is owed.</param>
/// <param name="Rule">“yes”, or the days between which the rule holds; “none” for pure policy; “elsewhere”.</param>
/// <param name="Cases">How many written cases show it, with how many of them met, missed and at the edge.</param>
/// <param name="Confidence">How far the text was read, by its code.</param>
/// <param name="Settings">The readings that decide it.</param>
/// <param name="Why">Why there is no rule, or where else it is computed; where a rule computes it, why no case can show it met, missed or at the edge, if none can.</param>
public sealed record CoverageRow(string Id, string What, string Rule, string Cases, string Confidence, IReadOnlyList<string> Settings, string Why)
{
    public bool IsRule => Rule is not ("none" or "elsewhere");
}

/// <summary>One part of the catalogue.</summary>
public sealed record CoveragePart(string Title, IReadOnlyList<CoverageRow> Rows);

/// <summary>
/// docs/coverage.md as it is compiled in: the page of the agency's attorney shows the very document that a test makes from the rules and their cases, and which
/// fails the build when it is stale.
/// </summary>
public static class Coverage
{
    private const string RowBegins = "| `";

    public static IReadOnlyList<CoveragePart> Parts { get; } = Read();

    private static List<CoveragePart> Read()
    {
        using var stream = typeof(Coverage).Assembly.GetManifestResourceStream("Homeward.App.Law.coverage.md") ?? throw new InvalidOperationException("The page of coverage is not compiled in.");
        using var reader = new StreamReader(stream);
        var parts = new List<CoveragePart>();
        var rows = new List<CoverageRow>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) parts.Add(new CoveragePart(line[3..], rows = []));
            else if (line.StartsWith(RowBegins, StringComparison.Ordinal)) rows.Add(Row([.. line.Trim('|').Split('|').Select(static cell => cell.Trim())]));
        }

        return parts;
    }

    // The last cell holds the settings, nothing but names in backticks, and the reason, apart by a middle dot.
    private static CoverageRow Row(string[] cells)
    {
        var last = cells[5].Split(" · ", StringSplitOptions.RemoveEmptyEntries);
        var settings = last.Where(IsNames).SelectMany(static part => part.Split(", ")).Select(static name => name.Trim('`')).ToList();
        return new CoverageRow(cells[0].Trim('`'), cells[1], cells[2], cells[3], cells[4], settings, string.Join(' ', last.Where(static part => !IsNames(part))));
    }

    private static bool IsNames(string part) => part.Split(", ").All(static name => name.Length > 2 && name.Trim('`').Length == name.Length - 2 && name.All(static letter => letter is '`' || char.IsAsciiLetter(letter)));
}
