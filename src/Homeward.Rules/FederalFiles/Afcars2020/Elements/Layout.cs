namespace Homeward.Rules.FederalFiles.Afcars2020.Elements;

/// <summary>The tree of XML elements of the out-of-home care file, built once from the element table.</summary>
internal static class Layout
{
    /// <summary>The namespace of the root element, and of the root only.</summary>
    public const string Namespace = "http://www.acf.hhs.gov";

    /// <summary>The local name of the root element.</summary>
    public const string RootName = "data";

    /// <summary>What stands inside the root: E1, E2 and the records.</summary>
    public static LayoutGroup Root { get; } = Build();

    /// <summary>The layout of one record.</summary>
    public static LayoutGroup Record { get; } = Root.Group("records").Group("record");

    private static readonly Dictionary<string, string> PlaceByName = Places();

    /// <summary>The name of the group where an element or group of this name belongs, or null where the layout does not know it.</summary>
    public static string? PlaceOf(string name) => PlaceByName.GetValueOrDefault(name);

    private static LayoutGroup Build()
    {
        LayoutGroup root = new(RootName, AfcarsScopeKind.File);
        foreach ((AfcarsElement element, string parent) in AfcarsElements.WithParents)
        {
            LayoutGroup group = root;
            foreach (string name in parent.Split('/', StringSplitOptions.RemoveEmptyEntries))
                group = group.Group(name);
            group.Add(element);
        }

        return root;
    }

    private static Dictionary<string, string> Places()
    {
        Dictionary<string, string> places = new(StringComparer.Ordinal);
        Note(Root);
        return places;

        void Note(LayoutGroup group)
        {
            foreach (LayoutItem item in group.Items)
            {
                _ = places.TryAdd(item.Name, group.Name);
                if (item.Group is { } inner)
                    Note(inner);
            }
        }
    }
}
