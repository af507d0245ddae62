using Homeward.Rules.Facts;

namespace Homeward.Web.Pages.Removal;

/// <summary>One home of the form, and which of the children came there.</summary>
public sealed class HomeRow
{
    public PlacementSetting? Setting { get; set; }

    public string? Provider { get; set; }

    public List<int> Of { get; set; } = [];

    public bool IsBlank => Setting is null && string.IsNullOrWhiteSpace(Provider) && Of.Count == 0;
}
