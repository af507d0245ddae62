using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Homeward.TestKit;

namespace Homeward.Web.Tests.Usa;

/// <summary>How the design system uses one of its classes: on which kinds of element, and with which role and aria attributes every time.</summary>
internal sealed record Usage(HashSet<string> Kinds, HashSet<string> Says);

/// <summary>The markup the design system publishes beside its stylesheet (npm, @uswds/uswds), read with the conditions of its templates left out.</summary>
internal static partial class DesignSystem
{
    /// <summary>Where we differ, and why.</summary>
    public static readonly HashSet<string> Ours = new(StringComparer.Ordinal)
    {
        // Paragraphs and lists stand in it.
        "usa-alert__text div",
        // The stylesheet marks all three by this class; its templates happen to show an input.
        "usa-input--error select",
        "usa-input--error textarea",
        // It stands beside words that say the same, hidden from screen readers.
        "usa-icon svg",
        // The design system shows the size on a link only.
        "usa-button--big button",
        // Where one is, and what only a screen reader reads: on any element.
        "usa-current a",
        "usa-sr-only caption",
    };

    private static readonly Lazy<IReadOnlyDictionary<string, Usage>?> Read = new(ReadTemplates);

    /// <summary>By class; null where the package is not fetched.</summary>
    public static IReadOnlyDictionary<string, Usage>? Elements() => Read.Value;

    /// <summary>The element's name; headings are one kind, for a page chooses the level.</summary>
    public static string Kind(IElement element) => element.LocalName is ['h', >= '1' and <= '6'] ? "heading" : element.LocalName;

    private static Dictionary<string, Usage>? ReadTemplates()
    {
        var folder = Repository.File("src", "Homeward.Web", "node_modules", "@uswds", "uswds", "packages");
        if (!Directory.Exists(folder)) return null;
        var found = new Dictionary<string, Usage>(StringComparer.Ordinal);
        var parser = new HtmlParser();
        foreach (var path in Directory.EnumerateFiles(folder, "*.twig", SearchOption.AllDirectories).Where(static path => !path.Contains("/test/", StringComparison.Ordinal)))
        {
            var text = Tag().Replace(File.ReadAllText(path), static tag => Condition().Replace(tag.Value, " "));
            foreach (var element in parser.ParseDocument(Twig().Replace(text, static code => code.Value.StartsWith("{{", StringComparison.Ordinal) ? "x" : " ")).All)
                foreach (var used in element.ClassList.Where(static used => used.StartsWith("usa-", StringComparison.Ordinal))) Add(found, used, element);
        }

        return found;
    }

    private static void Add(Dictionary<string, Usage> found, string used, IElement element)
    {
        var says = element.Attributes.Select(static attribute => attribute.Name)
            .Where(static name => name is "role" or "tabindex" || (name.StartsWith("aria-", StringComparison.Ordinal) && name is not "aria-describedby"));
        if (!found.TryGetValue(used, out var usage)) found.Add(used, usage = new Usage(new(StringComparer.Ordinal), [.. says]));
        usage.Kinds.Add(Kind(element));
        usage.Says.IntersectWith(says);
    }

    [GeneratedRegex(@"<[a-z][^<>]*>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\{%-?\s*if\b.*?endif\s*-?%\}", RegexOptions.Singleline, 1000)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", RegexOptions.Singleline, 1000)]
    private static partial Regex Twig();
}
