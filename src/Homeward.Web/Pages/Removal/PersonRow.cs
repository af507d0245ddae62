using Homeward.Rules.Facts;

namespace Homeward.Web.Pages.Removal;

/// <summary>One parent or relative of the form.</summary>
public sealed class PersonRow
{
    public string? Name { get; set; }

    public Relation? Relation { get; set; }

    /// <summary>Of which of the children, by their place in the form; none ticked is all of them.</summary>
    public List<int> Of { get; set; } = [];

    public bool RemovedFrom { get; set; }

    /// <summary>The id of the person on record, or <see cref="Homeward.Web.Acts.PeopleAlike.New"/>; blank until somebody has decided.</summary>
    public string? Who { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && Relation is null;
}
