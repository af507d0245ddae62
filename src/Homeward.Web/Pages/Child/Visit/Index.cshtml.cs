using Homeward.App.Children;
using Homeward.App.Operations;
using Homeward.App.Visits;
using Homeward.Rules.Facts;
using Homeward.App.Ledger;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.Visit;

/// <summary>Records that the child was seen, with brothers and sisters seen at the same time: one entry.</summary>
public sealed class IndexModel(Acting acting) : ChildActPage(acting)
{
    private IReadOnlyList<ChildRecord> siblings = [];

    [BindProperty]
    public DateEntry On { get; set; } = new();

    [BindProperty]
    public VisitPlace? Place { get; set; }

    [BindProperty]
    public VisitMode? Mode { get; set; }

    [BindProperty]
    public List<Guid> Also { get; set; } = [];

    [BindProperty]
    public List<Guid> Alone { get; set; } = [];

    [BindProperty]
    public string? Note { get; set; }

    public IReadOnlyList<Choice> Siblings => [.. siblings.Select(static child => new Choice(child.Id.ToString(), Names.OfChild(child.Name, child.AgencyNumber)))];

    public IReadOnlyList<Choice> Everybody => [new Choice(ChildId.ToString(), Name), .. Siblings];

    protected override IReadOnlyList<ChildVersion> Shown => [.. base.Shown, .. siblings.Select(static child => new ChildVersion(child.Id, child.Version))];

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        siblings = await SiblingsQuery.OfAsync(Acting.Db, Acting.Actor, Facts, ChildId, Acting.Clock.GetUtcNow(), Today, stop);
        return true;
    }

    protected override Operation? Read()
    {
        var on = On.Read("the visit", out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(On), refusal);
        if (Place is null) ModelState.AddModelError(nameof(Place), "Say where the child was seen.");
        if (Mode is null) ModelState.AddModelError(nameof(Mode), "Say whether you were there in person.");
        if (on is null || Place is null || Mode is null) return null;
        return new RecordVisit
        {
            Children = [.. Seen.Where(seen => seen.ChildId == ChildId || Also.Contains(seen.ChildId))],
            On = on.Value,
            Place = Place.Value,
            Mode = Mode.Value,
            SeenAlone = Alone.Count > 0 ? Alone : null,
            Note = Note,
        };
    }

    protected override string Done(Operation operation, Outcome outcome) =>
        outcome.Children.Count == 1 ? "The visit is recorded." : $"The visit is recorded for {outcome.Children.Count} children.";
}
