using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Removals;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Caseload;

/// <summary>The children of a worker, what worries first; another order by the address.</summary>
[OpenTo(Role.CaseManager, Role.Supervisor, Role.Licensing, Role.Finance, Role.CourtLiaison, Role.Clinician, Role.FosterParent, Role.Auditor)]
public sealed class IndexModel(HomewardDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public DateOnly Day { get; } = clock.Today();

    public WorkerSwitch Worker { get; private set; } = null!;

    public IReadOnlyList<CaseloadRow> Children { get; private set; } = [];

    /// <summary>What is put off, by child.</summary>
    public ILookup<Guid, DuePutOff> PutOff { get; private set; } = null!;

    public bool MayWrite => RecordMenu.RolesOf(typeof(RecordRemoval)).Contains(current.Actor.Role);

    /// <summary>Whether what is put off can be taken back by who looks.</summary>
    public bool MayPutOff => RecordMenu.RolesOf(typeof(TakeBackPutOff)).Contains(current.Actor.Role);

    public bool MayOpen => current.Actor is { Role: Role.CaseManager or Role.Supervisor, ContractAgency: null };

    public bool Reviews => current.Actor is { Role: Role.Supervisor, ContractAgency: null };

    public string Order { get; private set; } = "worry";

    public async Task OnGetAsync(string? worker, string? order, CancellationToken stop)
    {
        Worker = await WorkerSwitch.ChooseAsync(db, current.Actor, worker, stop);
        var children = await CaseloadQuery.OfAsync(db, current.Actor, Worker.Chosen?.Id, Day, stop);
        PutOff = await PutOffs.OfAsync(db, [.. children.Select(static child => child.ChildId)], Day, stop);
        (Order, Children) = order switch
        {
            "name" => ("name", [.. children.OrderBy(static child => child.Name ?? child.AgencyNumber, StringComparer.OrdinalIgnoreCase)]),
            "care" => ("care", [.. children.OrderBy(static child => child.InCareSince ?? DateOnly.MaxValue)]),
            "seen" => ("seen", [.. children.OrderBy(static child => child.LastSeenOn ?? DateOnly.MinValue)]),
            _ => ("worry", children),
        };
    }

    public string OrderLink(string order) => $"?order={order}&worker={Worker.Chosen?.Id.ToString("N") ?? WorkerSwitch.Nobody}";
}
