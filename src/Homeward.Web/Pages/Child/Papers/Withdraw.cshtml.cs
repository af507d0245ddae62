using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.Papers;

/// <summary>A paper does not belong on this record.</summary>
public sealed class WithdrawModel(Acting acting) : ChildActPage(acting)
{
    [FromRoute(Name = "paper")]
    public Guid DocumentId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CaseDocument Document { get; private set; } = null!;

    protected override Type Asks => typeof(WithdrawDocument);

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        if (await PaperLine.OneAsync(Acting.Db, Acting.Actor.Role, ChildId, DocumentId, stop) is not { } document || document.ChildId != ChildId) return false;
        Document = document;
        return !await Acting.Db.DocumentWithdrawals.AnyAsync(gone => gone.ChildId == ChildId && gone.DocumentId == DocumentId, stop);
    }

    protected override Operation? Read()
    {
        if (Typed.Text(Reason) is { } reason) return new WithdrawDocument { Children = Seen, Document = DocumentId, Reason = reason };
        ModelState.AddModelError(nameof(Reason), Text.Of("Say why the paper does not belong here."));
        return null;
    }

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("The paper is withdrawn.");

    protected override string Next(Outcome outcome) => Links.Papers(ChildId);
}
