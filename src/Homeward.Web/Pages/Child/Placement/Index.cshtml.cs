using Homeward.App.Children;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Placements;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.Placement;

/// <summary>The child comes to a home: the first placement, or a move from the one that is open. Brothers and sisters move in the same act, or are placed apart.</summary>
public sealed class IndexModel(Acting acting) : ChildActPage(acting)
{
    private IReadOnlyList<ChildRecord> siblings = [];

    [BindProperty]
    public DateEntry From { get; set; } = new();

    [BindProperty]
    public PlacementSetting? Setting { get; set; }

    [BindProperty]
    public string? Provider { get; set; }

    [BindProperty]
    public bool? WithRelative { get; set; }

    [BindProperty]
    public bool? RelativePreferenceConsidered { get; set; }

    [BindProperty]
    public DateEntry RecordGivenOn { get; set; } = new();

    [BindProperty]
    public List<Guid> Also { get; set; } = [];

    [BindProperty]
    public List<Guid> There { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Efforts { get; set; }

    [BindProperty]
    public string? ContactPlan { get; set; }

    [BindProperty]
    public int? ContactEveryDays { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Rules.Facts.Placement? Open => Facts.Placements.LastOrDefault(static placement => placement.To is null);

    public IReadOnlyList<Choice> Siblings => [.. siblings.Select(static child => new Choice(child.Id.ToString(), Names.OfChild(child.Name, child.AgencyNumber)))];

    protected override IReadOnlyList<ChildVersion> Shown => [.. base.Shown, .. siblings.Select(static child => new ChildVersion(child.Id, child.Version))];

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        siblings = await SiblingsQuery.OfAsync(Acting.Db, Acting.Actor, Facts, ChildId, Acting.Clock.GetUtcNow(), Today, stop);
        return true;
    }

    protected override Operation? Read()
    {
        var from = From.Read("the move", out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(From), refusal);
        if (Setting is null) ModelState.AddModelError(nameof(Setting), "Say where the child lives: choose the setting.");
        DateOnly? given = null;
        if (!RecordGivenOn.IsBlank)
        {
            given = RecordGivenOn.Read("the health and education record", out var wrong);
            if (wrong is not null) ModelState.AddModelError(nameof(RecordGivenOn), wrong);
        }

        if (!ModelState.IsValid || from is null || Setting is null) return null;
        // Every brother and sister is part of the act: one who stays where they are is placed apart by it.
        var moving = Seen.Where(seen => seen.ChildId == ChildId || Also.Contains(seen.ChildId)).Select(static seen => seen.ChildId).ToList();
        var home = new PlacementHome
        {
            Setting = Setting.Value, Provider = Blank(Provider), WithRelative = WithRelative, RelativePreferenceConsidered = RelativePreferenceConsidered, RecordGivenOn = given,
        };
        var split = Blank(Efforts) is null && Blank(ContactPlan) is null && ContactEveryDays is null
            ? null
            : new SiblingSplit { EffortsToKeepTogether = Blank(Efforts), ContactPlan = Blank(ContactPlan), ContactEveryDays = ContactEveryDays };
        return Open is null
            ? new PlaceChild { Children = Seen, From = from.Value, Home = home, Moving = moving, AlreadyThere = There, Reason = Blank(Reason), Split = split, Note = Blank(Note) }
            : new ChangePlacement { Children = Seen, From = from.Value, Home = home, Moving = moving, AlreadyThere = There, Reason = Blank(Reason), Split = split, Note = Blank(Note) };
    }

    protected override string Done(Operation operation, Outcome outcome) => "The placement is recorded.";

    protected override string FieldOf(string? property) => property switch
    {
        "Home.Setting" => nameof(Setting),
        "Split.EffortsToKeepTogether" => nameof(Efforts),
        "Split.ContactPlan" => nameof(ContactPlan),
        "Split.ContactEveryDays" => nameof(ContactEveryDays),
        _ => base.FieldOf(property),
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
