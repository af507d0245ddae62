using System.Xml.Linq;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Html;

namespace Homeward.Web.Pages.Child;

/// <summary>Writes a <see cref="Timeline"/> as SVG: shapes differ as well as colours, each carries its words as a title, styles stand in the stylesheet.</summary>
public static class TimelineSvg
{
    public static IHtmlContent Of(Timeline timeline) => new HtmlString(Svg(timeline).ToString(SaveOptions.DisableFormatting));

    /// <summary>One mark alone, for the key.</summary>
    public static IHtmlContent Key(string kind) => new HtmlString(
        new XElement(
            "svg",
            new XAttribute("viewBox", "0 0 16 16"),
            new XAttribute("aria-hidden", "true"),
            new XAttribute("class", $"timeline-key-mark timeline-mark-{kind}"),
            Shape(kind, 8, 8)).ToString(SaveOptions.DisableFormatting));

    private static XElement Svg(Timeline timeline) => new(
        "svg",
        new XAttribute("class", "timeline"),
        new XAttribute("viewBox", $"0 0 {Timeline.Width} {timeline.Height}"),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "timeline-title timeline-desc"),
        new XElement("title", new XAttribute("id", "timeline-title"), Languages.Text.Of($"Time in care from {Dates.Day(timeline.From)} to {Dates.Day(timeline.Today)}")),
        new XElement(
            "desc",
            new XAttribute("id", "timeline-desc"),
            Languages.Text.Of("Five rows: in care, where the child lived, what lay over it, court, and caseworker visits. The table below holds the same facts.")),
        timeline.Ticks.Select(tick => new object[]
        {
            Line("timeline-tick", tick.X, 22, timeline.Height - 8),
            Text("timeline-month", tick.X + 3, 16, tick.On.ToString(tick.On.Month == 1 ? "yyyy" : "MMM", Language.Current.Culture)),
        }),
        timeline.Lanes.Select((lane, row) => Lane(lane, Timeline.Top + (row * Timeline.LaneHeight))),
        Line("timeline-today", timeline.TodayAt, 22, timeline.Height - 8));

    private static IEnumerable<XElement> Lane(TimelineLane lane, int y)
    {
        yield return Text("timeline-lane", 0, y + 18, lane.Name);
        foreach (var bar in lane.Bars)
        {
            yield return new XElement(
                "g",
                new XElement("title", Languages.Text.Of($"{bar.Text}: {Dates.Day(bar.From)} to {(bar.To is { } to ? Dates.Day(to) : Languages.Text.Of("now"))}")),
                new XElement(
                    "rect",
                    new XAttribute("class", $"timeline-bar timeline-{bar.Kind}"),
                    new XAttribute("x", bar.X),
                    new XAttribute("y", y),
                    new XAttribute("width", bar.Length),
                    new XAttribute("height", 26),
                    new XAttribute("rx", 2)),
                bar.Length > (bar.Text.Length * 7.2) + 8 ? Text($"timeline-label timeline-label-{bar.Kind}", bar.X + 6, y + 18, bar.Text) : null);
        }

        foreach (var mark in lane.Marks)
        {
            yield return new XElement(
                "g",
                new XAttribute("class", $"timeline-mark-{mark.Kind}"),
                new XElement("title", $"{mark.Text}: {Dates.Day(mark.On)}"),
                mark.Kind is "removal" or "entry" ? Line("timeline-edge", mark.X, y - 3, y + 29) : Shape(mark.Kind, mark.X, y + 13));
        }
    }

    private static XElement Shape(string kind, double x, double y) => kind switch
    {
        "hearing" or "set" => Path(FormattableString.Invariant($"M{x} {y - 7} L{x + 7} {y} L{x} {y + 7} L{x - 7} {y} Z")),
        "review" => Path(FormattableString.Invariant($"M{x - 5} {y - 5} h10 v10 h-10 Z")),
        "missed" => Path(FormattableString.Invariant($"M{x - 5} {y - 5} l10 10 M{x + 5} {y - 5} l-10 10")),
        _ => new XElement("circle", new XAttribute("cx", x), new XAttribute("cy", y), new XAttribute("r", 5)),
    };

    private static XElement Path(string d) => new("path", new XAttribute("d", d));

    private static XElement Line(string name, double x, double y1, double y2) => new(
        "line",
        new XAttribute("class", name),
        new XAttribute("x1", x),
        new XAttribute("x2", x),
        new XAttribute("y1", y1),
        new XAttribute("y2", y2));

    private static XElement Text(string name, double x, double y, string text) =>
        new("text", new XAttribute("class", name), new XAttribute("x", x), new XAttribute("y", y), text);
}
