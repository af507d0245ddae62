using Homeward.App.Access;
using Homeward.App.Law;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>A change is taken back, with the reason.</summary>
[OpenTo(Role.Administrator, Role.Supervisor, OwnStaff = true)]
public sealed class WithdrawModel(Acting acting) : ActPage(acting)
{
    [BindProperty]
    public string? Reason { get; set; }

    public NamedLawChange Named { get; private set; } = null!;

    protected override IReadOnlyList<ChildVersion> Shown => [];

    private Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await LawChanges.OneAsync(Acting.Db, Id, stop) is not { } named) return false;
        Named = named;
        return true;
    }

    protected override Operation? Read() => new WithdrawLawChange { ChangeId = Id, Reason = Typed.Text(Reason) };

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("Withdrawn.");

    protected override string Next(Outcome outcome) => Links.LawChange(Id);
}
