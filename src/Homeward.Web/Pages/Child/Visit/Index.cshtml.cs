using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.App.Visits;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Papers;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.Visit;

/// <summary>Records that the child was seen, with brothers and sisters seen at the same time: one entry.</summary>
[PaperSize]
public sealed class IndexModel(Acting acting) : SiblingsActPage(acting)
{

    [BindProperty]
    public DateEntry On { get; set; } = new();

    [BindProperty]
    public VisitPlace? Place { get; set; }

    [BindProperty]
    public VisitMode? Mode { get; set; }

    [BindProperty]
    public List<Guid> Alone { get; set; } = [];

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DocumentKind? PaperKind { get; set; }

    public override bool TakesFile => true;

    public IReadOnlyList<Choice> Everybody => [new Choice(ChildId.ToString(), Name), .. Siblings];

    protected override Type Asks => typeof(RecordVisit);

    protected override Operation? Read()
    {
        var on = On.Read(Text.Of("the visit"), out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(On), refusal);
        if (Place is null) ModelState.AddModelError(nameof(Place), Text.Of("Say where the child was seen."));
        if (Mode is null) ModelState.AddModelError(nameof(Mode), Text.Of("Say whether you were there in person."));
        if (Sent is not null && PaperKind is null) ModelState.AddModelError(nameof(PaperKind), Text.Of("Say what the file is."));
        if (on is null || Place is null || Mode is null) return null;
        return new RecordVisit
        {
            Children = Chosen,
            On = on.Value,
            Place = Place.Value,
            Mode = Mode.Value,
            SeenAlone = Alone.Count > 0 ? Alone : null,
            Note = Note,
            Paper = Sent is { } file && PaperKind is { } kind ? new AttachedFile { File = file.Id, Kind = kind, Title = $"{Words.Spell(kind.ToString())} from the visit of {Dates.Stored(on.Value)}" } : null,
        };
    }

    protected override string Done(Operation operation, Outcome outcome) =>
        outcome.Children.Count == 1 ? Text.Of("The visit is recorded.") : Text.Of($"The visit is recorded for {outcome.Children.Count} children.");
}
