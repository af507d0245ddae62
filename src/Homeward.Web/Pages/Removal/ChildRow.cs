using Homeward.Web.Usa;

namespace Homeward.Web.Pages.Removal;

/// <summary>One child of the form: a name and birth date, and, where somebody like that is on record, which of them it is.</summary>
public sealed class ChildRow
{
    public const string New = "new";

    public string? Name { get; set; }

    public DateEntry Born { get; set; } = new();

    /// <summary>The id of the child on record, or <see cref="New"/>; blank until somebody has decided.</summary>
    public string? Who { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && Born.IsBlank && string.IsNullOrEmpty(Who);
}
