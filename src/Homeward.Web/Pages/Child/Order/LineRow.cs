using Homeward.Web.Usa;

namespace Homeward.Web.Pages.Child.Order;

/// <summary>One thing the order tells somebody to do.</summary>
public sealed class LineRow
{
    public string? Words { get; set; }

    public Guid? Owner { get; set; }

    public DateEntry Due { get; set; } = new();

    public bool IsBlank => string.IsNullOrWhiteSpace(Words) && Due.IsBlank;
}
