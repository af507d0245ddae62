namespace Homeward.Rules.FederalFiles.Afcars2020.Elements;

/// <summary>An XML element that holds others: a wrapper, or the start of a scope that may repeat.</summary>
internal sealed class LayoutGroup(string name, AfcarsScopeKind? opens)
{
    private readonly List<LayoutItem> items = [];
    private readonly Dictionary<string, LayoutItem> byName = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>The scope that starts here, or null for a wrapper inside its parent's scope.</summary>
    public AfcarsScopeKind? Opens { get; } = opens;

    /// <summary>Whether there may be more than one beside each other.</summary>
    public bool Repeats => Opens is not (null or AfcarsScopeKind.File or AfcarsScopeKind.FirstParent);

    /// <summary>
    /// Whether the wrapper is left out when nothing stands in it. The known files write the outer wrappers always, empty where they do not apply,
    /// and drop the foster parents of a setting that is no foster home and the details of adoptive parents who do not exist.
    /// </summary>
    public bool OmittedWhenEmpty => Name is "E123_E146_foster_parent_information"
        or "E162_E172_first_adoptive_parent_information" or "E173_E183_second_adoptive_parent_information";

    public IReadOnlyList<LayoutItem> Items => items;

    public LayoutItem? Find(string itemName) => byName.GetValueOrDefault(itemName);

    /// <summary>The inner group of this name, made on first asking.</summary>
    public LayoutGroup Group(string groupName)
    {
        if (Find(groupName) is { Group: { } known })
            return known;
        LayoutGroup group = new(groupName, ScopeNames.Opens(groupName));
        Add(new LayoutItem(groupName, null, group, items.Count));
        return group;
    }

    public void Add(AfcarsElement element) => Add(new LayoutItem(element.XmlName, element, null, items.Count));

    private void Add(LayoutItem item)
    {
        items.Add(item);
        byName.Add(item.Name, item);
    }
}

/// <summary>One XML element inside a group: a data element or an inner group; <paramref name="Position"/> counts within the group from 0.</summary>
internal sealed record LayoutItem(string Name, AfcarsElement? Element, LayoutGroup? Group, int Position);
