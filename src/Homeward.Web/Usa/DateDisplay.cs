using Homeward.App;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>A day for people and machines, with how far off it is from today, or from the day the page is read for.</summary>
[HtmlTargetElement("date-display", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateDisplay(TimeProvider clock) : TagHelper
{
    public DateOnly On { get; set; }

    public DateOnly? AsOf { get; set; }

    /// <summary>False where only the day matters.</summary>
    public bool Distance { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Dates.Machine(On));
        output.Content.Text(Distance ? Dates.DayAndDistance(On, AsOf ?? clock.Today()) : Dates.Day(On));
    }
}
