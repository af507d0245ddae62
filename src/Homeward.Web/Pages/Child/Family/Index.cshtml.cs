using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Families;
using Homeward.App.Law;
using Homeward.App.Merges;
using Homeward.App.Relatives;
using Homeward.App.Secrets;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.Family;

/// <summary>Who belongs to a child: people and what they are to one another, the search for relatives person by person, what was asked about a tribe, who lived where.</summary>
public sealed class IndexModel(HomewardDb db, CurrentActor current, CaseDoor door, AgencyLaw law, TimeProvider clock) : PageModel
{
    public Guid ChildId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DateOnly Day { get; } = clock.Today();

    public bool MayWrite { get; private set; }

    public CaseFacts Facts { get; private set; } = null!;

    public PersonNames People { get; private set; } = null!;

    public IReadOnlyList<ChildRecord> Siblings { get; private set; } = [];

    public IReadOnlyList<RelativeRow> Relatives { get; private set; } = [];

    public IReadOnlyList<RelativeKind> Kinds { get; private set; } = [];

    public IReadOnlyList<Relationship> Relationships { get; private set; } = [];

    public IReadOnlyList<(HouseholdStay Stay, Household Household)> Stays { get; private set; } = [];

    /// <summary>What is kept apart and may be opened by who asks, one by one.</summary>
    public IReadOnlyList<KeptApart> Apart { get; private set; } = [];

    public IReadOnlyList<string> Families { get; private set; } = [];

    /// <summary>Everybody on the record once, brothers and sisters with a case of their own among them.</summary>
    public IEnumerable<Person> Everybody => Facts.People.Where(person => person.PersonId != ChildId).DistinctBy(static person => person.PersonId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!FamilyAccess.Reads(current.Actor.Role)) return NotFound();
        var open = await door.OpenAsync(current.Actor, id, Request.Path.Value!, stop);
        if (open is null || await new FactsLoader(db).LoadAsync(id, stop) is not { } history) return NotFound();
        ChildId = id;
        Facts = history.Current();
        Name = Names.OfChild(Facts.Child.Name ?? open.Child.Name, open.Child.AgencyNumber);
        People = new PersonNames(id, Facts);
        MayWrite = CaseAccess.Writes(open.Right) && RecordMenu.RolesOf(typeof(AddRelative)).Contains(current.Actor.Role);
        Siblings = await SiblingsQuery.OfAsync(db, current.Actor, Facts, id, clock.GetUtcNow(), Day, stop);
        var whole = await MergeQuery.WholeAsync(db, id, stop);
        var replies = await db.RelativeReplies.AsNoTracking().Where(reply => whole.Contains(reply.ChildId)).ToListAsync(stop);
        Relatives = RelativeRow.Of(Facts, law.Book.Evaluate(Facts, Day), replies);
        Kinds = RelativeKind.Of(Relatives);
        Relationships = await FamilyQuery.StandingAsync(db, id, stop);
        await ReadHomesAsync(whole, stop);
        return Page();
    }

    private async Task ReadHomesAsync(IReadOnlyList<Guid> whole, CancellationToken stop)
    {
        var stays = await FamilyQuery.StaysAsync(db, ChildId, stop);
        var households = await db.Households.AsNoTracking().Where(home => whole.Contains(home.ChildId)).ToDictionaryAsync(static home => home.Id, stop);
        Stays = [.. stays.Where(stay => households.ContainsKey(stay.HouseholdId)).Select(stay => (stay, households[stay.HouseholdId]))];
        ApartKind[] kinds = [.. Enum.GetValues<ApartKind>().Where(kind => ApartAccess.RolesFor(kind).Contains(current.Actor.Role))];
        if (MayWrite) Apart = await db.KeptApart.AsNoTracking().Where(kept => kept.ChildId == ChildId && kinds.Contains(kept.Kind)).OrderBy(static kept => kept.RecordedAt).ToListAsync(stop);
        var links = db.FamilyChildren.Where(link => whole.Contains(link.ChildId)).Select(static link => link.FamilyId);
        Families = await db.FamilyCases.Where(family => links.Contains(family.Id)).OrderBy(static family => family.OpenedOn).Select(static family => family.Name).ToListAsync(stop);
    }
}
