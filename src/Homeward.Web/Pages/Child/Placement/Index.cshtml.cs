using Homeward.App.Operations;
using Homeward.App.Placements;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.Placement;

/// <summary>The child comes to a home: the first placement, or a move from the one that is open. Brothers and sisters move in the same act, or are placed apart.</summary>
public sealed class IndexModel(Acting acting) : SiblingsActPage(acting)
{

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
    public List<Guid> There { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public SplitAnswers Split { get; set; } = new();

    [BindProperty]
    public string? Note { get; set; }

    public Rules.Facts.Placement? Open => Facts.Placements.LastOrDefault(static placement => placement.To is null);

    protected override Type Asks => typeof(PlaceChild);

    protected override Operation? Read()
    {
        var from = From.Read(Text.Of("the move"), out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(From), refusal);
        if (Setting is null) ModelState.AddModelError(nameof(Setting), Text.Of("Say where the child lives: choose the setting."));
        DateOnly? given = null;
        if (!RecordGivenOn.IsBlank)
        {
            given = RecordGivenOn.Read(Text.Of("the health and education record"), out var wrong);
            if (wrong is not null) ModelState.AddModelError(nameof(RecordGivenOn), wrong);
        }

        if (!ModelState.IsValid || from is null || Setting is null) return null;
        // Every brother and sister is part of the act: one who stays where they are is placed apart by it.
        IReadOnlyList<Guid> moving = [.. Chosen.Select(static seen => seen.ChildId)];
        var home = new PlacementHome
        {
            Setting = Setting.Value, Provider = Typed.Text(Provider), WithRelative = WithRelative, RelativePreferenceConsidered = RelativePreferenceConsidered, RecordGivenOn = given,
        };
        return Open is null
            ? new PlaceChild { Children = Seen, From = from.Value, Home = home, Moving = moving, AlreadyThere = There, Reason = Typed.Text(Reason), Split = Split.Read(), Note = Typed.Text(Note) }
            : new ChangePlacement { Children = Seen, From = from.Value, Home = home, Moving = moving, AlreadyThere = There, Reason = Typed.Text(Reason), Split = Split.Read(), Note = Typed.Text(Note) };
    }

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("The placement is recorded.");

    protected override string FieldOf(string? property) => property is "Home.Setting" ? nameof(Setting) : base.FieldOf(property);
}
