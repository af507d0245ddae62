using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

[HtmlTargetElement("usa-tag")]
public sealed class UsaTag : TagHelper
{
    private const string Start = "<svg class=\"hw-tag__shape\" viewBox=\"0 0 12 12\" aria-hidden=\"true\" focusable=\"false\">";
    private const string End = "</svg>";

    public TagKind Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (name, shape) = Look(Kind);
        output.Become("span", name.Length == 0 ? "usa-tag hw-tag" : $"usa-tag hw-tag hw-tag--{name}");
        if (shape.Length > 0) output.PreContent.AppendHtml(Start).AppendHtml(shape).AppendHtml(End);
    }

    private static (string Name, string Shape) Look(TagKind kind) => kind switch
    {
        TagKind.Overdue => ("overdue", "<path d=\"M6 .5 11.8 11H.2z\"/>"),
        TagKind.DueSoon => ("due-soon", "<path d=\"M6 .5 11.5 6 6 11.5.5 6z\"/>"),
        TagKind.Open => ("open", "<circle cx=\"6\" cy=\"6\" r=\"5\"/>"),
        TagKind.NotYet => ("not-yet", "<circle cx=\"6\" cy=\"6\" r=\"4.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/>"),
        TagKind.Met => ("met", "<path d=\"M4.4 10.6.6 6.8 2 5.4l2.4 2.4L10 2.2l1.4 1.4z\"/>"),
        TagKind.MetLate => ("met-late", "<path d=\"M4.4 8.6.6 4.8 2 3.4l2.4 2.4L10 .2l1.4 1.4zM.6 10h10.8v1.6H.6z\"/>"),
        TagKind.Excused => ("excused", "<path d=\"M2 1.5h3v9H2zM7 1.5h3v9H7z\"/>"),
        TagKind.NotApplicable => ("not-applicable", "<path d=\"M1 5h10v2H1z\"/>"),
        _ => (string.Empty, string.Empty),
    };
}
