using System.Text.RegularExpressions;
using Homeward.TestKit;

namespace Homeward.Web.Tests.Usa;

/// <summary>Each component speaks the design system's own language: its classes, its elements, what it tells a screen reader, and names that lead somewhere.</summary>
public sealed partial class ComponentTests
{
    private static readonly string[] References = ["aria-describedby", "aria-labelledby", "aria-controls"];

    public static TheoryData<string> Names => [.. Examples.All.Keys];

    [Fact]
    public void Component_has_an_example() =>
        Assert.All(Examples.Helpers, static type => Assert.Contains(Examples.All.Keys, example => example.Split(' ')[0] == type.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Class_of_a_component_is_in_a_stylesheet_that_is_served(string name)
    {
        var styled = Styled();
        styled.UnionWith(DesignSystem.Elements()?.Keys ?? []);
        var page = await Examples.All[name]().RenderAsync();
        Assert.All(page.All.SelectMany(static element => element.ClassList), used => Assert.Contains(used, styled));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Id_a_component_points_to_is_there_and_once(string name)
    {
        var page = await Examples.All[name]().RenderAsync();
        var ids = page.All.Where(static element => element.Id is { Length: > 0 }).Select(static element => element.Id!).ToList();
        Assert.Distinct(ids, StringComparer.Ordinal);
        var pointed = page.All.SelectMany(static element => References
            .SelectMany(reference => element.GetAttribute(reference)?.Split(' ') ?? [])
            .Concat(element is { LocalName: "label" } ? [element.GetAttribute("for")!] : []));
        Assert.All(pointed, id => Assert.Contains(id, ids, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Element_of_a_class_is_of_the_kind_and_says_what_the_design_system_makes_it_say(string name)
    {
        var system = DesignSystem.Elements();
        Assert.SkipWhen(system is null, "The design system's own markup is not here; npm ci in src/Homeward.Web fetches it.");
        var page = await Examples.All[name]().RenderAsync();
        foreach (var element in page.QuerySelector("main")!.QuerySelectorAll("*"))
        {
            foreach (var known in element.ClassList.Where(system.ContainsKey).Select(used => (Class: used, Ways: system[used])))
            {
                if (DesignSystem.Ours.Contains($"{known.Class} {DesignSystem.Kind(element)}")) continue;
                Assert.True(known.Ways.Kinds.Contains(DesignSystem.Kind(element)), $"{known.Class} is {string.Join(" or ", known.Ways.Kinds)}, not {element.LocalName}.");
                Assert.All(known.Ways.Says, said => Assert.True(element.HasAttribute(said), $"{known.Class} has no {said}."));
            }
        }
    }

    private static HashSet<string> Styled()
    {
        var folder = Repository.File("src", "Homeward.Web", "wwwroot");
        var system = Path.Combine(folder, "lib", "uswds", "css", "uswds.min.css");
        Assert.SkipUnless(File.Exists(system), "The design system is not fetched here; bin/test and bin/run fetch it.");
        var styles = File.ReadAllText(system) + File.ReadAllText(Path.Combine(folder, "css", "homeward.css"));
        return [.. ClassName().Matches(styles).Select(static match => match.Groups["name"].Value)];
    }

    [GeneratedRegex(@"\.(?<name>[a-zA-Z][\w-]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClassName();
}
