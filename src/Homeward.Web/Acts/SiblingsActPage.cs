using Homeward.App.Children;
using Homeward.App.Ledger;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Acts;

/// <summary>A form about one child that brothers and sisters on record can be part of: one entry for all.</summary>
public abstract class SiblingsActPage(Acting acting) : ChildActPage(acting)
{
    private IReadOnlyList<ChildRecord> siblings = [];

    /// <summary>The brothers and sisters it is also about.</summary>
    [BindProperty]
    public List<Guid> Also { get; set; } = [];

    public IReadOnlyList<Choice> Siblings => [.. siblings.Select(static child => new Choice(child.Id.ToString(), Names.OfChild(child.Name, child.AgencyNumber)))];

    /// <summary>Whether brothers and sisters cannot be part of it.</summary>
    protected virtual bool OneChild => false;

    protected override IReadOnlyList<ChildVersion> Shown => [.. base.Shown, .. siblings.Select(static child => new ChildVersion(child.Id, child.Version))];

    /// <summary>The child and those it is also about, at the versions the page showed.</summary>
    protected IReadOnlyList<ChildVersion> Chosen => [.. Seen.Where(seen => seen.ChildId == ChildId || Also.Contains(seen.ChildId))];

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        if (OneChild) return true;
        siblings = await SiblingsQuery.OfAsync(Acting.Db, Acting.Actor, Facts, ChildId, Acting.Clock.GetUtcNow(), Today, stop);
        return true;
    }
}
