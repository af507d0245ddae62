using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Tests.Usa;

/// <summary>Every component in its states. The fields are made alike, so that a new one is held to the same without being named here.</summary>
internal static class Examples
{
    public static readonly IReadOnlyList<Choice> Choices = [new("kin", "Kin"), new("group", "Group home", "Twelve beds or fewer"), new("unknown", "Not known yet")];

    private static readonly DateOnly Today = new(2026, 10, 5);

    public static IReadOnlyList<Type> Helpers { get; } =
        [.. typeof(UsaField).Assembly.GetTypes().Where(static type => type.Namespace == typeof(UsaField).Namespace && type.IsSubclassOf(typeof(TagHelper)) && !type.IsAbstract)];

    public static IReadOnlyList<Type> Fields { get; } = [.. Helpers.Where(static type => type.IsSubclassOf(typeof(UsaField)))];

    public static IReadOnlyDictionary<string, Func<Example>> All { get; } = Made().ToDictionary(static made => made.Name, static made => made.Make, StringComparer.Ordinal);

    /// <summary>A field asked for as a page asks for it.</summary>
    public static UsaField Field(Type type, string? hint = null, bool required = false, string? error = null, bool disabled = false, string name = "Told.Of")
    {
        var field = (UsaField)Activator.CreateInstance(type)!;
        (field.Name, field.Label, field.Hint, field.Required, field.Error, field.Disabled) = (name, "Where the child lives", hint, required, error, disabled);
        type.GetProperty("Choices")?.SetValue(field, Choices);
        return field;
    }

    public static ModelStateDictionary Posted(string name, string typed, string wrong)
    {
        var model = new ModelStateDictionary();
        model.SetModelValue(name, typed, typed);
        model.AddModelError(name, wrong);
        return model;
    }

    private static IEnumerable<(string Name, Func<Example> Make)> Made()
    {
        foreach (var type in Fields)
        {
            yield return ($"{type.Name} plain", () => new Example(Field(type)));
            yield return ($"{type.Name} with everything", () => new Example(Field(type, "In your words", required: true, error: "Say where.")));
            yield return ($"{type.Name} disabled", () => new Example(Field(type, disabled: true)));
        }

        yield return ("UsaTextInput of rows", static () => new Example(new UsaTextInput { Name = "Note", Label = "What was seen", Rows = 4, Error = "Write it." }));
        yield return ("UsaTextInput of a width", static () => new Example(new UsaTextInput { Name = "Number", Label = "Number", Width = "xs", Maxlength = 4 }));
        yield return ("UsaErrorSummary", static () => new Example(new UsaErrorSummary(), Model: Posted("Seen", "", "Give the day.")));
        foreach (var kind in new[] { "info", "warning", "error", "success", "emergency" })
            yield return ($"UsaAlert {kind}", () => new Example(new UsaAlert { Kind = kind, Heading = "Read this" }, "<p>Words</p>"));
        yield return ("UsaAlert slim", static () => new Example(new UsaAlert { Slim = true }, "Words"));
        foreach (var kind in new[] { null, "secondary", "outline", "unstyled", "big" })
            yield return ($"UsaButton {kind}", () => new Example(new UsaButton { Kind = kind }, "Write it down"));
        yield return ("UsaButton as a link", static () => new Example(new UsaButton { Href = "/today" }, "Today"));
        yield return ("UsaButton disabled", static () => new Example(new UsaButton { Disabled = true }, "Not now"));
        foreach (var kind in Enum.GetValues<TagKind>())
            yield return ($"UsaTag {kind}", () => new Example(new UsaTag { Kind = kind }, "Word"));
        for (var page = 1; page <= 12; page++)
        {
            var at = page;
            yield return ($"UsaPagination {at}", () => new Example(new UsaPagination { Page = at, Pages = 12, Href = static number => $"/caseload?page={number}" }));
        }

        yield return ("UsaAccordion", static () => new Example(new UsaAccordion(), "<h3 class=\"usa-accordion__heading\">Placements</h3>"));
        yield return ("UsaAccordionItem open", static () => new Example(new UsaAccordionItem { Heading = "Placements", Open = true }, "<p>Two.</p>"));
        yield return ("UsaAccordionItem closed", static () => new Example(new UsaAccordionItem { Heading = "Placements" }, "<p>Two.</p>"));
        yield return ("UsaBreadcrumb", static () => new Example(new UsaBreadcrumb { Trail = [new("Caseload", "/caseload")], Here = "Ana" }));
        yield return ("UsaSearch", static () => new Example(new UsaSearch { Label = "Search children", Action = "/caseload", Value = "\"><script>" }));
        yield return ("UsaSummaryBox", static () => new Example(new UsaSummaryBox { Heading = "In care" }, "<ul class=\"usa-list\"><li>Since Monday</li></ul>"));
        yield return ("UsaTable", static () => new Example(new UsaTable { Caption = "Owed" }, "<thead><tr><th scope=\"col\">Child</th></tr></thead><tbody><tr><td>Ana</td></tr></tbody>"));
        yield return ("UsaTable under its heading", static () => new Example(new UsaTable { Caption = "Owed", CaptionHidden = true }));
        yield return ("UsaForm", static () => new Example(new UsaForm(Example.Antiforgery), "<p>Fields</p>"));
        yield return ("UsaForm large, with files", static () => new Example(new UsaForm(Example.Antiforgery) { Large = true, Files = true }));
        yield return ("UsaFormGroup", static () => new Example(new UsaFormGroup { Wrong = true }, "<p>Fields</p>"));
        yield return ("UsaHeader", static () => new Example(new UsaHeader()));
        yield return ("UsaFooter", static () => new Example(new UsaFooter(new Homeward.Web.Infrastructure.SiteOptions { DataFolder = string.Empty })));
        yield return ("UsaSkipLink", static () => new Example(new UsaSkipLink()));
        yield return ("UsaStatus", static () => new Example(new UsaStatus { Says = "Written down." }));
        yield return ("UsaDetails", static () => new Example(new UsaDetails { Summary = "Law and consequence", Open = true }, "<p>42 USC 675</p>"));
        yield return ("UsaEmpty", static () => new Example(new UsaEmpty { Says = "No visits yet." }, "<a href=\"/\">Write one down</a>"));
        yield return ("DateDisplay", static () => new Example(new DateDisplay(TimeProvider.System) { On = Today, AsOf = Today }));
    }
}
