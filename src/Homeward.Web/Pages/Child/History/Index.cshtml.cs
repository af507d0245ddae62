using Homeward.App.Access;
using Homeward.App.Corrections;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Ledger;
using Homeward.App.Merges;
using Homeward.App.Notes;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.History;

/// <summary>Every fact of a child with its source and its versions, the notes, who changed the record and who looked at it.</summary>
public sealed class IndexModel(HomewardDb db, CurrentActor current, CaseDoor door) : PageModel
{
    private const int MostReads = 200;

    public Guid ChildId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public bool MayWrite { get; private set; }

    public bool MayMerge { get; private set; }

    public IReadOnlyList<ReadAsOne> Merges { get; private set; } = [];

    public IReadOnlyList<FactLine> Facts { get; private set; } = [];

    public IReadOnlyList<CaseNote> Notes { get; private set; } = [];

    /// <summary>The notes that a later version has followed.</summary>
    public HashSet<Guid> Followed => [.. Notes.Select(static note => note.Supersedes).OfType<Guid>()];

    public IReadOnlyList<LedgerEntry> Changes { get; private set; } = [];

    public IReadOnlyList<(CaseRead Read, string Who)> Reads { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var open = await door.OpenAsync(current.Actor, id, Request.Path.Value!, stop);
        if (open is null || await new FactsLoader(db).LoadAsync(id, stop) is not { } history) return NotFound();
        ChildId = id;
        Name = Names.OfChild(history.Current().Child.Name ?? open.Child.Name, open.Child.AgencyNumber);
        MayWrite = CaseAccess.Writes(open.Right) && RecordMenu.RolesOf(typeof(CorrectFact)).Contains(current.Actor.Role);
        var superseded = history.Versions.Select(static fact => fact.Supersedes).OfType<Guid>().ToHashSet();
        Facts = [.. history.Versions.OrderByDescending(static fact => fact.HappenedOn).ThenByDescending(static fact => fact.RecordedAt)
            .Select(fact => FactLine.Of(fact, stands: !superseded.Contains(fact.Id) && !fact.EnteredInError))];
        MayMerge = CaseAccess.Writes(open.Right) && RecordMenu.RolesOf(typeof(MergeChildren)).Contains(current.Actor.Role);
        var whole = await MergeQuery.WholeAsync(db, id, stop);
        Merges = await ReadAsOne.OfAsync(db, whole, stop);
        Notes = await db.CaseNotes.AsNoTracking().Where(note => whole.Contains(note.ChildId)).OrderByDescending(static note => note.At).ToListAsync(stop);
        Changes = await ChangesSince.OfAsync(db, new ChildVersion(id, -1), stop);
        var reads = await (from read in db.CaseReads
                           where read.ChildId == id
                           join worker in db.Workers on read.WorkerId equals worker.Id
                           orderby read.Id descending
                           select new { read, worker.Name }).AsNoTracking().Take(MostReads).ToListAsync(stop);
        Reads = [.. reads.Select(static one => (one.read, one.Name))];
        return Page();
    }
}
