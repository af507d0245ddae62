using System.Globalization;

namespace Homeward.Rules.FederalFiles.Afcars2020.Elements;

/// <summary>The elements of the out-of-home care file in the order of the federal layout (45 CFR 1355.44).</summary>
public static class AfcarsElements
{
    /// <summary>The highest element number.</summary>
    public const int Last = 186;

    private static readonly (AfcarsElement Element, string Parent)[] Rows = [.. EmbeddedTable.Rows("afcars-elements.csv").Select(Parse)];

    private static readonly AfcarsElement?[] ByNumber = Index();

    private static readonly int[][] SlotByScope = [.. Enum.GetValues<AfcarsScopeKind>().Select(Slots)];

    private static readonly int[] SizeByScope = [.. SlotByScope.Select(slots => slots.Max() + 1)];

    private static readonly AfcarsElement[][] ByScope =
        [.. Enum.GetValues<AfcarsScopeKind>().Select(scope => Rows.Select(row => row.Element).Where(element => element.Scope == scope).ToArray())];

    /// <summary>All rows, 186 elements and the three of a historical episode, in file order.</summary>
    public static IReadOnlyList<AfcarsElement> All { get; } = [.. Rows.Select(row => row.Element)];

    /// <summary>The element with this number; for E69, E153 and E155 the row of a full removal.</summary>
    /// <param name="number">1 to 186.</param>
    public static AfcarsElement Get(int number) =>
        ByNumber[number] ?? throw new ArgumentOutOfRangeException(nameof(number), number, "There is no such element.");

    /// <summary>The elements of one scope in file order.</summary>
    internal static ReadOnlySpan<AfcarsElement> Of(AfcarsScopeKind scope) => ByScope[(int)scope];

    /// <summary>An element with the path of XML elements around it, for the layout.</summary>
    internal static IEnumerable<(AfcarsElement Element, string Parent)> WithParents => Rows;

    /// <summary>Where the value of an element stands in the compact store of its scope, or -1 where the scope has no such single element.</summary>
    internal static int Slot(AfcarsScopeKind scope, int number) =>
        (uint)number <= Last ? SlotByScope[(int)scope][number] : -1;

    /// <summary>How many single elements a scope has.</summary>
    internal static int Size(AfcarsScopeKind scope) => SizeByScope[(int)scope];

    private static (AfcarsElement Element, string Parent) Parse(string[] row)
    {
        int number = int.Parse(row[0], CultureInfo.InvariantCulture);
        AfcarsElement element = new(
            number,
            ScopeOf(row[3]),
            row[1],
            row[2],
            Enum.Parse<AfcarsElementKind>(row[4], ignoreCase: true),
            [.. row[5].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(ParseCode)],
            row[6],
            Repeats: number is 9 or 149 or 150,
            NoErrorAllowed: string.Equals(row[7], "file", StringComparison.Ordinal));
        return (element, row[3]);
    }

    private static AfcarsCode ParseCode(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return new(int.Parse(text.AsSpan(0, equals), CultureInfo.InvariantCulture), text[(equals + 1)..]);
    }

    private static AfcarsScopeKind ScopeOf(string parent)
    {
        AfcarsScopeKind scope = AfcarsScopeKind.File;
        foreach (string name in parent.Split('/'))
            scope = ScopeNames.Opens(name) ?? scope;
        return scope;
    }

    private static AfcarsElement?[] Index()
    {
        AfcarsElement?[] index = new AfcarsElement?[Last + 1];
        foreach ((AfcarsElement element, _) in Rows)
            index[element.Number] ??= element;
        return index;
    }

    private static int[] Slots(AfcarsScopeKind scope)
    {
        int[] slots = new int[Last + 1];
        Array.Fill(slots, -1);
        int next = 0;
        foreach ((AfcarsElement element, _) in Rows)
            if (element.Scope == scope && !element.Repeats)
                slots[element.Number] = next++;
        return slots;
    }
}
