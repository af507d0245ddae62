using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Agency.People;

/// <summary>One person's account: a new code, and the day they leave. Cases are told apart by initials and record: an administrator reads none.</summary>
[OpenTo(Role.Administrator, OwnStaff = true)]
[StepUp]
public sealed class PersonModel(HomewardDb db, TimeProvider clock, SiteOptions site, CurrentActor current) : PageModel
{
    public PersonRow Person { get; private set; } = null!;

    public string? Code { get; private set; }

    public bool NeedsSecond { get; private set; }

    public Guid? ToConfirm { get; private set; }

    public string? AskedBy { get; private set; }

    public IReadOnlyList<LeaversCase> Cases { get; private set; } = [];

    public IReadOnlyList<Choice> Takers { get; private set; } = [];

    public IReadOnlyList<Choice> Supervisors { get; private set; } = [];

    public bool HasPeople { get; private set; }

    public int UnusedDays => site.UnusedDays.Count;

    private Joining Joining => new(db, site.RealClock);

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.RouteData.Values["id"] is string text && Guid.TryParse(text, out var id) && await PeopleQuery.OneAsync(db, id, HttpContext.RequestAborted) is { } person)
        {
            Person = person;
            await next();
        }
        else
        {
            context.Result = NotFound();
        }
    }

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task OnPostCodeAsync(CancellationToken stop)
    {
        if (await Joining.InviteAgainAsync(current.Actor, Person.WorkerId, stop) is { } invited) (Code, NeedsSecond) = (invited.Code, invited.NeedsSecond);
        else ModelState.AddModelError(string.Empty, Text.Of("This person signs in through the agency’s identity provider, or the account is closed: there is no code to give."));
        await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostConfirmAsync(Guid invitation, CancellationToken stop)
    {
        if (await Joining.ConfirmAsync(current.Actor, invitation, stop)) this.Say(Text.Of("The code is confirmed and serves from now on."));
        return LocalRedirect(Links.Person(Person.WorkerId));
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken stop)
    {
        var refusal = await new UnusedAccounts(db, site.RealClock, site.UnusedDays).OpenAgainAsync(current.Actor, Person.WorkerId, stop);
        this.Say(refusal is null ? Text.Of($"The account of {Person.Name} is open again.") : Text.Told(refusal.Sentence));
        return LocalRedirect(Links.Person(Person.WorkerId));
    }

    public async Task<IActionResult> OnPostLeaveAsync(Guid[] child, Guid?[] to, Guid? newSupervisor, CancellationToken stop)
    {
        IReadOnlyList<HandOver> handOvers = [.. child.Zip(to, static (case_, taker) => new HandOver(case_, taker))];
        var refusal = await new Leaving(db, clock, site.RealClock).LeaveAsync(current.Actor, Person.WorkerId, handOvers, newSupervisor, stop);
        if (refusal is null)
        {
            this.Say(handOvers.Count == 1 ? Text.Of($"{Person.Name} has left: the account is closed, every session has ended, 1 case was handed over.")
                : Text.Of($"{Person.Name} has left: the account is closed, every session has ended, {handOvers.Count} cases were handed over."));
            return LocalRedirect(Links.Person(Person.WorkerId));
        }

        this.Refuse(refusal);
        await ShowAsync(stop);
        return Page();
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        var id = Person.WorkerId;
        var supervisor = await db.Workers.Where(worker => worker.Id == id).Select(static worker => worker.SupervisorId).SingleAsync(stop);
        Cases = await LeaversCases.OfAsync(db, id, supervisor, stop);
        Takers = [.. (await Leaving.Takers(db, id).OrderBy(static worker => worker.Name).ToListAsync(stop)).Select(static worker => new Choice(worker.Id.ToString(), $"{worker.Name}, {Words.Of(worker.Role)}"))];
        Supervisors = await Choices.SupervisorsAsync(db, id, stop);
        HasPeople = await db.Workers.AnyAsync(worker => worker.SupervisorId == id && worker.LeftOn == null, stop);
        await FindToConfirmAsync(id, stop);
    }

    private async Task FindToConfirmAsync(Guid id, CancellationToken stop)
    {
        var now = site.RealClock.GetUtcNow();
        var open = await (from invitation in db.Invitations
                          where invitation.NeedsSecond && invitation.ConfirmedBy == null && invitation.UsedAt == null && invitation.EndsAt > now && invitation.MadeBy != current.Actor.WorkerId
                          join account in db.Accounts on invitation.AccountId equals account.Id
                          where account.WorkerId == id
                          join asker in db.Workers on invitation.MadeBy equals asker.Id
                          select new { invitation.Id, asker.Name }).FirstOrDefaultAsync(stop);
        (ToConfirm, AskedBy) = (open?.Id, open?.Name);
    }
}
