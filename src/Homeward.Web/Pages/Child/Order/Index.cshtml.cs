using System.Globalization;
using Homeward.App.Operations;
using Homeward.App.Orders;
using Homeward.App.Papers;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Papers;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.Order;

/// <summary>
/// Takes in a court order. Its text is read for the words that findings are made of; a person confirms each. What a first order must hold and does not is said that
/// day, and each thing somebody is told to do becomes a task.
/// </summary>
[PaperSize]
public sealed class IndexModel(Acting acting) : SiblingsActPage(acting)
{
    private const int MostLines = 4;

    [BindProperty]
    public DateEntry OrderedOn { get; set; } = new();

    [BindProperty]
    public Guid? Hearing { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? State { get; set; }

    [BindProperty]
    public bool? SanctionsRemoval { get; set; }

    [BindProperty]
    public bool? PlacementAndCare { get; set; }

    /// <summary>Findings confirmed from the order's own words, as kind and place in the text.</summary>
    [BindProperty]
    public List<string> Confirmed { get; set; } = [];

    /// <summary>Findings of an order whose text was not typed in.</summary>
    [BindProperty]
    public List<FindingKind> Found { get; set; } = [];

    [BindProperty]
    public FindingKind? OtherKind { get; set; }

    [BindProperty]
    public string? OtherWords { get; set; }

    [BindProperty]
    public PermanencyPlan? PlanInEffect { get; set; }

    [BindProperty]
    public NoEffortsGround? Ground { get; set; }

    [BindProperty]
    public Guid? Parent { get; set; }

    [BindProperty]
    public List<LineRow> Lines { get; set; } = [];

    public bool WasRead { get; private set; }

    public IReadOnlyList<OrderCandidate> Candidates { get; private set; } = [];

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    public IReadOnlyList<Choice> Hearings => [.. Facts.Hearings.Select(static hearing => new Choice(
        hearing.Id.ToString(), $"{Words.Of(hearing.Kind)}, {Dates.Day(hearing.HappenedOn)}"))];

    public IReadOnlyList<Choice> Parents => [.. Facts.People
        .Where(static person => person.Relation is Relation.Mother or Relation.Father or Relation.Parent or Relation.PutativeFather)
        .DistinctBy(static person => person.PersonId).Select(static person => new Choice(person.PersonId.ToString(), person.Name ?? Languages.Text.Of("Name not known")))];

    public IReadOnlyList<Choice> CandidateChoices => [.. Candidates.Where(static one => IsFinding(one)).Select(static one => new Choice(
        Value(one), Words.OfAny(Kind(one)!.Value), $"“{one.Words}” · {one.Phrase.Citation}{(one.Phrase.WasRead ? null : Languages.Text.Of(" (words not yet checked by counsel)"))}"))];

    /// <summary>What the order's words say beside findings: placement and care, a denial, a form that voids a finding.</summary>
    public IEnumerable<OrderCandidate> Remarks => Candidates.Where(static one => !IsFinding(one));

    /// <summary>Reads the order's words and shows the form again: nothing is saved by it.</summary>
    public async Task<IActionResult> OnPostReadAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop)) return NotFound();
        await ReceiveAsync(stop);
        if (string.IsNullOrWhiteSpace(Text)) ModelState.AddModelError(nameof(Text), Languages.Text.Of("Paste or type the text of the order first, or tick its findings below."));
        WasRead = true;
        return Page();
    }

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        while (Lines.Count < MostLines) Lines.Add(new LineRow());
        Candidates = string.IsNullOrWhiteSpace(Text) ? [] : OrderChecker.Highlight(Text, string.IsNullOrEmpty(State) ? null : State);
        var owners = await (from part in CurrentPart.InCases(Acting.Db, Today)
                            where part.ChildId == ChildId
                            join worker in Acting.Db.Workers on part.WorkerId equals worker.Id
                            where worker.LeftOn == null
                            orderby worker.Name
                            select new { worker.Id, worker.Name }).AsNoTracking().ToListAsync(stop);
        Owners = [.. owners.DistinctBy(static worker => worker.Id).Select(static worker => new Choice(worker.Id.ToString(), worker.Name))];
        return true;
    }

    protected override Type Asks => typeof(RecordOrder);

    public override bool TakesFile => true;

    protected override Operation? Read()
    {
        var on = OrderedOn.Read(Languages.Text.Of("the order"), out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(OrderedOn), refusal);
        var lines = new List<OrderLine>();
        for (var row = 0; row < Lines.Count; row++) ReadLine(row, lines);
        if (!ModelState.IsValid || on is null) return null;
        IReadOnlyList<FindingAnswer> findings = [.. Findings()];
        return new RecordOrder
        {
            Children = Chosen,
            OrderedOn = on.Value,
            Hearings = Hearing is { } hearing ? [hearing] : [],
            Text = string.IsNullOrWhiteSpace(Text) ? null : Text,
            State = string.IsNullOrEmpty(State) ? null : State,
            Orders = [.. Chosen.Select(child => new ChildOrder
            {
                ChildId = child.ChildId, SanctionsRemoval = SanctionsRemoval, PlacementAndCareToAgency = PlacementAndCare, Findings = findings,
            })],
            Lines = lines,
            Paper = Sent is { } file ? new AttachedFile { File = file.Id, Kind = DocumentKind.CourtOrder, Title = $"Order of {Dates.Stored(on.Value)}" } : null,
        };
    }

    protected override string Done(Operation operation, Outcome outcome) => Languages.Text.Of("The order is recorded.");

    protected override string FieldOf(string? property)
    {
        if (property is null) return string.Empty;
        if (property.EndsWith(nameof(FindingAnswer.Ground), StringComparison.Ordinal)) return nameof(Ground);
        if (property.EndsWith(nameof(FindingAnswer.ParentId), StringComparison.Ordinal)) return nameof(Parent);
        if (property.EndsWith(nameof(FindingAnswer.Words), StringComparison.Ordinal)) return nameof(OtherWords);
        return property.StartsWith("Orders", StringComparison.Ordinal) ? nameof(Found) : property;
    }

    private static FindingKind? Kind(OrderCandidate candidate) => Enum.TryParse<FindingKind>(candidate.Phrase.Subject.ToString(), out var kind) ? kind : null;

    private static bool IsFinding(OrderCandidate candidate) => candidate.Phrase.Sense is PhraseSense.Makes && Kind(candidate) is not null;

    private static string Value(OrderCandidate candidate) => string.Create(CultureInfo.InvariantCulture, $"{Kind(candidate)}@{candidate.Start}");

    private IEnumerable<FindingAnswer> Findings()
    {
        foreach (var candidate in Candidates.Where(one => IsFinding(one) && Confirmed.Contains(Value(one), StringComparer.Ordinal)).DistinctBy(Kind))
            yield return Finding(Kind(candidate)!.Value, candidate.Words);
        foreach (var kind in Found) yield return Finding(kind, null);
        if (OtherKind is { } other) yield return Finding(other, string.IsNullOrWhiteSpace(OtherWords) ? null : OtherWords.Trim());
    }

    private FindingAnswer Finding(FindingKind kind, string? words) => new()
    {
        Kind = kind,
        Words = words,
        StatedInOrder = true,
        PlanInEffect = kind is FindingKind.ReasonableEffortsToFinalize ? PlanInEffect : null,
        Ground = kind is FindingKind.ReasonableEffortsNotRequired ? Ground : null,
        ParentId = kind is FindingKind.ReasonableEffortsNotRequired ? Parent : null,
    };

    private void ReadLine(int row, List<OrderLine> lines)
    {
        var line = Lines[row];
        if (line.IsBlank) return;
        var due = line.Due.Read(Languages.Text.Of($"task {row + 1}"), out var refusal);
        if (refusal is not null) ModelState.AddModelError($"Lines[{row}].Due", refusal);
        if (line.Owner is null) ModelState.AddModelError($"Lines[{row}].Owner", Languages.Text.Of("Say who does it."));
        if (string.IsNullOrWhiteSpace(line.Words)) ModelState.AddModelError($"Lines[{row}].Words", Languages.Text.Of("Write what is to be done."));
        else if (due is { } day && line.Owner is { } owner) lines.Add(new OrderLine { Words = line.Words.Trim(), OwnerId = owner, DueOn = day });
    }
}
