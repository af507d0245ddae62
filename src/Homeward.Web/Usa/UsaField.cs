using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>
/// A question with one control: label, hint, error and control, tied together. What was typed and what was wrong with it
/// come from ModelState under the field's name, so a page only says which field it asks.
/// </summary>
public abstract class UsaField : TagHelper
{
    public required string Name { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string? Value { get; set; }

    public string? Error { get; set; }

    public bool Required { get; set; }

    public bool Disabled { get; set; }

    /// <summary>A width of the design system: 2xs, xs, sm, md, lg, xl, 2xl; by it people see how much to write.</summary>
    public string? Width { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Id => FieldId.Of(Name);

    protected bool Wrong => Error is not null;

    protected string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (not null, null) => HintId,
        (null, not null) => ErrorId,
        _ => $"{HintId} {ErrorId}",
    };

    private string HintId => $"{Id}-hint";

    private string ErrorId => $"{Id}-error";

    /// <summary>False for what must not be sent back to the browser.</summary>
    protected virtual bool Echoes => true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FieldOrder.Add(ViewContext.HttpContext, Name);
        ReadModelState();
        Begin(output);
        WriteControl(output.Content);
    }

    protected virtual void Begin(TagHelperOutput output)
    {
        output.Become("div", Wrong ? "usa-form-group usa-form-group--error" : "usa-form-group");
        output.Content
            .Raw(Wrong ? "<label class=\"usa-label usa-label--error\"" : "<label class=\"usa-label\"").Attribute("for", Id).Raw(">")
            .Text(Text.Of(Label));
        WriteRequired(output.Content);
        output.Content.Raw("</label>");
        WriteHintAndError(output.Content);
    }

    protected abstract void WriteControl(TagHelperContent content);

    protected void WriteRequired(TagHelperContent content)
    {
        if (Required) content.Raw(" <abbr").Attribute("title", Text.Of("required")).Raw(" class=\"usa-hint usa-hint--required\">*</abbr>");
    }

    protected void WriteHintAndError(TagHelperContent content)
    {
        if (Hint is not null) content.Raw("<span class=\"usa-hint\"").Attribute("id", HintId).Raw(">").Text(Text.Of(Hint)).Raw("</span>");
        if (Wrong) content.Raw("<span class=\"usa-error-message\"").Attribute("id", ErrorId).Raw(" role=\"alert\">").Put(Refused.Show(ViewContext.HttpContext, Error)).Raw("</span>");
    }

    /// <summary>The attributes every control carries.</summary>
    protected TagHelperContent Common(TagHelperContent content) => content
        .Attribute("id", Id)
        .Attribute("name", Name)
        .Attribute("aria-describedby", DescribedBy)
        .Attribute("aria-invalid", Wrong ? "true" : null)
        .Attribute("required", Required)
        .Attribute("disabled", Disabled);

    protected string Classes(string component)
    {
        // The design system marks an input, a select and a text area by one and the same class.
        var classes = Wrong ? $"{component} usa-input--error" : component;
        return Width is null ? classes : $"{classes} usa-input--{Width}";
    }

    private void ReadModelState()
    {
        if (!ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry)) return;
        Error ??= entry.Errors.FirstOrDefault()?.ErrorMessage;
        if (Echoes) Value = entry.AttemptedValue ?? Value;
    }
}
