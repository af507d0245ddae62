using Homeward.App.Merges;
using Homeward.App.Operations;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.Separate;

/// <summary>Undoes that two records, or two persons of a case, are read as one.</summary>
public sealed class IndexModel(Acting acting) : ChildActPage(acting)
{
    [FromRoute(Name = "merge")]
    public Guid MergeId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CaseMerge? Records { get; private set; }

    public PersonMerge? Persons { get; private set; }

    protected override Type Asks => typeof(UndoMerge);

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        var whole = await MergeQuery.WholeAsync(Acting.Db, ChildId, stop);
        Records = await Acting.Db.CaseMerges.AsNoTracking().SingleOrDefaultAsync(merge => merge.Id == MergeId && merge.ChildId == ChildId && merge.UndoneAt == null, stop);
        Persons = await Acting.Db.PersonMerges.AsNoTracking().SingleOrDefaultAsync(merge => merge.Id == MergeId && whole.Contains(merge.ChildId) && merge.UndoneAt == null, stop);
        return Records is not null || Persons is not null;
    }

    protected override Operation? Read()
    {
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), Text.Of("Say how you know that they are two."));
        if (!ModelState.IsValid) return null;
        return Records is not null
            ? new UndoMerge { Children = Seen, MergeId = MergeId, Reason = Reason!.Trim() }
            : new UndoPersonMerge { Children = Seen, MergeId = MergeId, Reason = Reason!.Trim() };
    }

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("They are two again, each as it was.");

    protected override string Next(Outcome outcome) => Links.OfChild(ChildId, "history");
}
