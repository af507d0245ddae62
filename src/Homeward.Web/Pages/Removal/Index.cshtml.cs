using System.Globalization;
using System.Text.RegularExpressions;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Placements;
using Homeward.App.Removals;
using Homeward.App.Search;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Removal;

/// <summary>
/// One or more brothers and sisters came into care: one act, one page. Before a child is added, those on record who may be the same are offered with the reasons.
/// </summary>
[OpenTo(Role.CaseManager, Role.Supervisor)]
public sealed partial class IndexModel(Acting acting) : ActPage(acting)
{
    private const int MostChildren = 6;
    private const int MostPeople = 4;
    private const int MostHomes = 3;

    private readonly Dictionary<int, IReadOnlyList<LikelyMatch>> matches = [];
    private readonly Dictionary<int, IReadOnlyList<PersonFound>> alike = [];
    private List<int> childRows = [];
    private List<int> personRows = [];
    private List<int> homeRows = [];

    [BindProperty]
    public List<ChildRow> Removed { get; set; } = [];

    [BindProperty]
    public DateEntry On { get; set; } = new();

    [BindProperty(Name = "On.Time")]
    public string? At { get; set; }

    [BindProperty]
    public RemovalManner? Manner { get; set; }

    [BindProperty]
    public List<PersonRow> People { get; set; } = [];

    [BindProperty]
    public List<CircumstanceKind> Circumstances { get; set; } = [];

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public List<HomeRow> Placements { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public SplitAnswers Split { get; set; } = new();

    public IReadOnlyList<LikelyMatch> Matches(int row) => matches.GetValueOrDefault(row) ?? [];

    public IReadOnlyList<PersonFound> Alike(int row) => alike.GetValueOrDefault(row) ?? [];

    /// <summary>The children of the form, to tick: by name once they have one.</summary>
    public IReadOnlyList<Choice> ChildChoices =>
        [.. Enumerable.Range(0, MostChildren).Where(row => row < 3 || !Removed[row].IsBlank).Select(row => new Choice(
            row.ToString(CultureInfo.InvariantCulture), string.IsNullOrWhiteSpace(Removed[row].Name) ? Text.Of($"Child {row + 1}") : Removed[row].Name!))];

    protected override IReadOnlyList<ChildVersion> Shown => [];

    protected override Task<bool> OpenAsync(CancellationToken stop)
    {
        while (Removed.Count < MostChildren) Removed.Add(new ChildRow());
        while (People.Count < MostPeople) People.Add(new PersonRow());
        while (Placements.Count < MostHomes) Placements.Add(new HomeRow());
        childRows = [.. Enumerable.Range(0, MostChildren).Where(row => !Removed[row].IsBlank)];
        personRows = [.. Enumerable.Range(0, MostPeople).Where(row => !People[row].IsBlank)];
        homeRows = [.. Enumerable.Range(0, MostHomes).Where(row => !Placements[row].IsBlank)];
        return LookAsync(stop);
    }

    protected override Operation? Read()
    {
        if (childRows.Count == 0) ModelState.AddModelError("Removed[0].Name", Text.Of("Give the name of the child who was removed, or what the child is called for now."));
        var on = On.Read(Text.Of("the removal"), out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(On), refusal);
        if (Manner is null) ModelState.AddModelError(nameof(Manner), Text.Of("Say how the children came into care."));
        var at = on is null ? null : ReadTime(on.Value);
        var removed = childRows.ConvertAll(ReadChild);
        foreach (var row in personRows.Where(row => PeopleAlike.IsOpen(Alike(row), People[row].Who)))
            ModelState.AddModelError($"People[{row}].Who", Text.Of($"Somebody like {People[row].Name} is on record. Say whether it is the same person."));
        if (!ModelState.IsValid || on is null || Manner is null) return null;
        return new RecordRemoval
        {
            Children = [.. removed.Where(static child => child.ChildId is not null).Select(child => new ChildVersion(child.ChildId!.Value, VersionOf(child.ChildId.Value)))],
            Removed = removed,
            On = on.Value,
            At = at,
            Manner = Manner.Value,
            Circumstances = Circumstances.Count > 0 ? Circumstances : null,
            Note = Typed.Text(Note),
            People = [.. personRows.Select(row => new FamilyMember
            {
                PersonId = PeopleAlike.Chosen(Alike(row), People[row].Who), Name = Typed.Text(People[row].Name), Relation = People[row].Relation ?? Relation.Unknown, RemovedFrom = People[row].RemovedFrom, Of = Places(People[row].Of),
            })],
            Placements = [.. homeRows.Select(row => new FirstPlacement
            {
                Home = new PlacementHome { Setting = Placements[row].Setting ?? PlacementSetting.NotCollected, Provider = Typed.Text(Placements[row].Provider) },
                Of = Places(Placements[row].Of) ?? (homeRows.Count == 1 ? [.. Enumerable.Range(0, childRows.Count)] : []),
            })],
            Reason = Typed.Text(Reason),
            Split = Split.Read(),
        };
    }

    protected override string Done(Operation operation, Outcome outcome) => outcome.Children.Count == 1
        ? Text.Of("The removal is recorded.")
        : Text.Of($"The removal of {outcome.Children.Count} children is recorded.");

    // The first child of the form; the answer names those who were on record before those who are new.
    protected override string Next(Outcome outcome) =>
        Links.Child(Guid.TryParse(Removed[childRows[0]].Who, out var known) ? known : outcome.Children[childRows.Count(row => Guid.TryParse(Removed[row].Who, out _))].ChildId);

    // The operation counts the rows that were filled in; the form counts all.
    protected override string FieldOf(string? property) => property switch
    {
        null => string.Empty,
        "At" => nameof(On),
        _ => Row().Replace(property.Replace(".Home.", ".", StringComparison.Ordinal).Replace(".DateOfBirth", ".Born", StringComparison.Ordinal), found =>
        {
            var rows = found.Groups["list"].Value switch { "Removed" => childRows, "People" => personRows, _ => homeRows };
            var at = int.Parse(found.Groups["row"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            return string.Create(CultureInfo.InvariantCulture, $"{found.Groups["list"].Value}[{(at < rows.Count ? rows[at] : at)}]");
        }),
    };

    [GeneratedRegex(@"^(?<list>Removed|People|Placements)\[(?<row>\d+)\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Row();

    private async Task<bool> LookAsync(CancellationToken stop)
    {
        foreach (var row in personRows.Where(_ => HttpMethods.IsPost(Request.Method)))
        {
            if (await new Searching(Acting.Db, Acting.Door, Acting.Clock).AlikeAsync(Acting.Actor, People[row].Name, [], Request.Path.Value!, stop) is { Count: > 0 } people) alike.Add(row, people);
        }

        var named = childRows.Where(row => !string.IsNullOrWhiteSpace(Removed[row].Name)).ToList();
        if (named.Count == 0) return true;
        var found = await LikelyMatches.OfAsync(
            Acting.Db, Acting.Actor, named.ConvertAll(row => (Removed[row].Name!, Removed[row].Born.Read("birth", out _))), Acting.Clock.GetUtcNow(), Today, stop);
        for (var at = 0; at < named.Count; at++)
            if (found[at].Count > 0) matches.Add(named[at], found[at]);
        return true;
    }

    private RemovedChild ReadChild(int row)
    {
        var child = Removed[row];
        DateOnly? born = null;
        if (!child.Born.IsBlank)
        {
            born = child.Born.Read("birth", out var refusal);
            if (refusal is not null) ModelState.AddModelError($"Removed[{row}].Born", refusal);
        }

        if (Guid.TryParse(child.Who, out var known)) return new RemovedChild { ChildId = known };
        if (Matches(row).Count > 0 && !string.Equals(child.Who, ChildRow.New, StringComparison.Ordinal))
            ModelState.AddModelError($"Removed[{row}].Who", Text.Of($"Somebody like {child.Name} is on record. Say whether it is the same child."));
        return new RemovedChild { Name = Typed.Text(child.Name), DateOfBirth = born };
    }

    private DateTimeOffset? ReadTime(DateOnly on)
    {
        if (Typed.Text(At) is not { } time) return null;
        var at = Typed.Moment(on, time, Acting.Clock.LocalTimeZone, out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(On), refusal);
        return at;
    }

    private List<int>? Places(List<int> ticked) => ticked.Count == 0 ? null : [.. ticked.Select(row => childRows.IndexOf(row))];

    private long VersionOf(Guid child) => matches.Values.SelectMany(static found => found).FirstOrDefault(match => match.ChildId == child)?.Version ?? -1;
}
