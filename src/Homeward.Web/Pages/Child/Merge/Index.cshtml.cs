using System.Globalization;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Facts;
using Homeward.App.Ledger;
using Homeward.App.Merges;
using Homeward.App.Operations;
using Homeward.App.Search;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Pages.Child.History;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.Merge;

/// <summary>Two records of one child: first which is the other, then the two side by side, with what both tell left out of the other, and why they are one.</summary>
public sealed class IndexModel(Acting acting) : ChildActPage(acting)
{
    [FromRoute(Name = "with")]
    public Guid? With { get; set; }

    /// <summary>Words by which the other record is looked for.</summary>
    [BindProperty]
    public string? Sought { get; set; }

    [BindProperty]
    public List<Guid> LeftOut { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<LikelyMatch> Likely { get; private set; } = [];

    public IReadOnlyList<PersonFound> Found { get; private set; } = [];

    public ChildRecord Other { get; private set; } = null!;

    public CaseFacts OtherFacts { get; private set; } = null!;

    public IReadOnlyList<FactLine> Lines { get; private set; } = [];

    public IReadOnlyList<Choice> OtherLines { get; private set; } = [];

    /// <summary>What the two tell alike, ticked until somebody decides.</summary>
    public IReadOnlyList<string> Alike { get; private set; } = [];

    public string OtherName => Names.OfChild(OtherFacts.Child.Name ?? Other.Name, Other.AgencyNumber);

    public IReadOnlyList<(string What, string Here, string There)> Evidence =>
    [
        (Text.Of("Name"), Name, OtherName),
        (Text.Of("Born"), Day(Facts.Child.DateOfBirth), Day(OtherFacts.Child.DateOfBirth)),
        (Text.Of("Record number"), Child.AgencyNumber ?? Text.Of("none"), Other.AgencyNumber ?? Text.Of("none")),
        (Text.Of("Came into care"), Days(Facts), Days(OtherFacts)),
        (Text.Of("People"), People(Facts), People(OtherFacts)),
        (Text.Of("Facts"), Lines.Count.ToString(CultureInfo.InvariantCulture), OtherLines.Count.ToString(CultureInfo.InvariantCulture)),
    ];

    protected override Type Asks => typeof(MergeChildren);

    protected override IReadOnlyList<ChildVersion> Shown => With is null ? base.Shown : [.. base.Shown, new ChildVersion(Other.Id, Other.Version)];

    public async Task<IActionResult> OnPostFindAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop)) return NotFound();
        if (SearchAsked.Read(Sought, out var refusal) is not { } asked) this.Refuse(nameof(Sought), refusal!);
        else
        {
            var found = await new Searching(Acting.Db, Acting.Door, Acting.Clock).FindAsync(Acting.Actor, asked, Request.Path.Value!, stop);
            Found = [.. found.People.Where(person => person.PersonId is null && person.ChildId != ChildId)];
            if (Found.Count == 0) ModelState.AddModelError(nameof(Sought), Text.Of("No other child like this is in the cases that are open to you. Write another name, the birth date or the record number."));
        }

        return Page();
    }

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (With == ChildId || !await base.OpenAsync(stop)) return false;
        var loader = new FactsLoader(Acting.Db);
        if (With is not { } other)
        {
            var likely = await LikelyMatches.OfAsync(
                Acting.Db, Acting.Actor, [(Facts.Child.Name ?? Child.Name ?? string.Empty, Facts.Child.DateOfBirth)], Acting.Clock.GetUtcNow(), Today, stop);
            Likely = [.. likely[0].Where(match => match.ChildId != ChildId)];
            return true;
        }

        var open = await Acting.Door.OpenAsync(Acting.Actor, other, Request.Path.Value!, stop);
        if (open is null || !CaseAccess.Writes(open.Right) || await loader.LoadAsync(other, stop) is not { } there || await loader.LoadAsync(ChildId, stop) is not { } here) return false;
        (Other, OtherFacts) = (open.Child, there.Current());
        var (kept, merged) = (Standing(here), Standing(there));
        Lines = [.. kept.Select(static fact => FactLine.Of(fact, stands: true))];
        OtherLines = [.. merged.Where(static fact => fact is not Rules.Facts.Child).Select(static fact => FactLine.Of(fact, stands: true))
            .Select(static line => new Choice(line.Id.ToString(), $"{line.Kind}, {Dates.Day(line.On)}", line.Says))];
        Alike = [.. MergedFacts.Alike(kept, merged).Select(static fact => fact.ToString())];
        return true;
    }

    protected override Operation? Read()
    {
        if (With is null) return null;
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), Text.Of("Say how you know that the two are one child."));
        return ModelState.IsValid ? new MergeChildren { Children = Seen, Kept = ChildId, LeftOut = LeftOut, Reason = Reason!.Trim() } : null;
    }

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("The two records are read as one. It can be undone on the history page.");

    private static IReadOnlyList<Fact> Standing(CaseHistory history)
    {
        var superseded = history.Versions.Select(static fact => fact.Supersedes).OfType<Guid>().ToHashSet();
        return [.. history.Versions.Where(fact => !fact.EnteredInError && !superseded.Contains(fact.Id)).OrderBy(static fact => fact.HappenedOn)];
    }

    private static string Day(DateOnly? day) => day is { } known ? Dates.Day(known) : Words.NotCollected;

    private static string Days(CaseFacts facts) => facts.Removals.Count == 0 ? Text.Of("never") : string.Join(", ", facts.Removals.Select(static removal => Dates.Day(removal.On)));

    private static string People(CaseFacts facts) =>
        facts.People.Count == 0 ? Text.Of("none") : string.Join(", ", facts.People.Select(static person => $"{person.Name ?? Text.Of("name not known")} ({Words.OfAny(person.Relation)})"));
}
