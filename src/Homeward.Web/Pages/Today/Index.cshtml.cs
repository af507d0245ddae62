using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Alerts;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Tasks;
using Homeward.App.Workers;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Today;

/// <summary>What is owed, at most seven above the fold; the rest on demand.</summary>
[OpenTo(Role.CaseManager, Role.Supervisor, Role.Licensing, Role.Finance, Role.CourtLiaison, Role.Clinician, Role.FosterParent, Role.Auditor)]
public sealed class IndexModel(HomewardDb db, CurrentActor current, OperationRunner runner, TimeProvider clock) : PageModel
{
    public DateOnly Day { get; } = clock.Today();

    public WorkerSwitch Worker { get; private set; } = null!;

    public IReadOnlyList<TodayGroup> Groups { get; private set; } = [];

    public int Shown { get; private set; }

    public int Owed { get; private set; }

    public bool HasChildren { get; private set; }

    public IReadOnlyList<DeskAlert> Alerts { get; private set; } = [];

    /// <summary>What is overdue in the unit for longer than the agency leaves it to the worker.</summary>
    public IReadOnlyList<DeskAlert> Escalated { get; private set; } = [];

    /// <summary>Workers of the unit whose account closed unused, and who still have cases.</summary>
    public IReadOnlyList<AwayWorker> Away { get; private set; } = [];

    public bool MayPutOff => RecordMenu.RolesOf(typeof(PutOffDue)).Contains(current.Actor.Role);

    public IReadOnlyList<DeskTask> Tasks { get; private set; } = [];

    /// <summary>Whether anything lies on the desk of who looks, beside what is owed.</summary>
    public bool HasDesk => Alerts.Count + Escalated.Count + Away.Count + Tasks.Count > 0;

    public bool MayReassign => RecordMenu.RolesOf(typeof(ReassignTask)).Contains(current.Actor.Role);

    [BindProperty]
    public Guid Key { get; set; }

    [BindProperty]
    public Guid Item { get; set; }

    [BindProperty]
    public Guid Child { get; set; }

    public async Task OnGetAsync(string? worker, bool all, CancellationToken stop)
    {
        Worker = await WorkerSwitch.ChooseAsync(db, current.Actor, worker, stop);
        var found = await TodayQuery.FindAsync(db, current.Actor, Worker.Chosen?.Id, Day, stop);
        var desk = await DeskQuery.OfAsync(db, current.Actor, found, clock.GetUtcNow(), Day, stop);
        Alerts = [.. desk.Alerts.Where(static alert => !alert.OfOverdue)];
        Escalated = [.. desk.Alerts.Where(static alert => alert.OfOverdue)];
        Tasks = desk.Tasks;
        Away = await AwayQuery.OfAsync(db, current.Actor, stop);
        var list = TodayList.Of(found.Lines, Day);
        Owed = list.Count;
        Groups = GroupsOf(list, all ? list : list.Fold());
        Shown = Groups.Sum(static group => group.Items.Count);
        HasChildren = Owed > 0 || await CaseAccess.OpenTo(db, current.Actor, clock.GetUtcNow(), Day).AnyAsync(stop);
    }

    public Task<IActionResult> OnPostSeenAsync(CancellationToken stop) => RunAsync(new SeeAlert { AlertId = Item }, Text.Of("The alert is put away."), stop);

    public async Task<IActionResult> OnPostDoneAsync(CancellationToken stop)
    {
        // A task is done whatever else has changed on the record meanwhile.
        var version = await db.Children.Where(child => child.Id == Child).Select(static child => child.Version).SingleOrDefaultAsync(stop);
        return await RunAsync(new CompleteTask { TaskId = Item, Children = [new ChildVersion(Child, version)] }, Text.Of("The task is done."), stop);
    }

    private async Task<IActionResult> RunAsync(Operation operation, string done, CancellationToken stop)
    {
        var outcome = await runner.RunAsync(current.Actor, Key, operation, stop);
        if (outcome.Kind is OutcomeKind.NotFound) return NotFound();
        this.Say(outcome.Kind is OutcomeKind.Done ? done : outcome.Refusals.Select(static refusal => Text.Told(refusal.Sentence)).FirstOrDefault(Text.Of("Somebody changed the record just now. Look at it, then try again.")));
        return LocalRedirect(Links.Today);
    }

    private static IReadOnlyList<TodayGroup> GroupsOf(TodayList all, TodayList shown) =>
    [
        new("overdue", Text.Of("Overdue"), all.Overdue.Count, Items(shown.Overdue)),
        new("this-week", Text.Of("This week"), all.ThisWeek.Count, Items(shown.ThisWeek)),
        new("at-risk", Text.Of("At risk"), all.AtRisk.Count, Items(shown.AtRisk)),
    ];

    private static IReadOnlyList<TodayItem> Items(IReadOnlyList<TodayLine> lines) => [.. lines.Select(static line => line.Item)];
}

public sealed record TodayGroup(string Name, string Words, int Total, IReadOnlyList<TodayItem> Items);
