using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Papers;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Child.Papers;

/// <summary>The papers of a child that are open to who asks, the latest first.</summary>
public sealed class IndexModel(HomewardDb db, CurrentActor current, CaseDoor door) : PageModel
{
    public Guid ChildId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public Role Role => current.Actor.Role;

    public bool MayAttach { get; private set; }

    public bool MayWithdraw { get; private set; }

    public IReadOnlyList<PaperLine> Papers { get; private set; } = [];

    public IReadOnlyList<PaperLine> Withdrawn { get; private set; } = [];

    /// <summary>What papers are about, in words.</summary>
    public IReadOnlyDictionary<Guid, string> About { get; private set; } = new Dictionary<Guid, string>();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!DocumentAccess.Reads(Role)) return NotFound();
        var open = await door.OpenAsync(current.Actor, id, Request.Path.Value!, stop);
        if (open is null || await new FactsLoader(db).LoadAsync(id, stop) is not { } history) return NotFound();
        ChildId = id;
        Name = Names.OfChild(history.Current().Child.Name ?? open.Child.Name, open.Child.AgencyNumber);
        var writes = CaseAccess.Writes(open.Right);
        MayAttach = writes && RecordMenu.RolesOf(typeof(AttachDocument)).Contains(Role);
        MayWithdraw = writes && RecordMenu.RolesOf(typeof(WithdrawDocument)).Contains(Role);
        var lines = await PaperLine.OfChildAsync(db, Role, id, stop);
        Papers = [.. lines.Where(static line => line.Withdrawal is null)];
        Withdrawn = [.. lines.Where(static line => line.Withdrawal is not null)];
        About = await PaperSubjects.WordsAsync(db, history, id, stop);
        return Page();
    }
}
