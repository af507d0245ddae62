using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Operations;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.OpenedCases;

/// <summary>Cases that were opened in an emergency and wait for the supervisor's review, the oldest first; and what came of the others.</summary>
[OpenTo(Role.Supervisor, OwnStaff = true)]
public sealed class IndexModel(HomewardDb db, CurrentActor current, OperationRunner runner, TimeProvider clock) : PageModel
{
    public DateOnly Day { get; } = clock.Today();

    public IReadOnlyList<Opening> Waiting { get; private set; } = [];

    public IReadOnlyList<Opening> Reviewed { get; private set; } = [];

    [BindProperty]
    public Guid Key { get; set; }

    [BindProperty]
    public Guid Item { get; set; }

    [BindProperty]
    public string? Review { get; set; }

    public DateOnly DueOn(Opening opening) => GlassReview.DueOn(DateOnly.FromDateTime(Local(opening.OpenedAt).DateTime));

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Waiting = await OpeningsQuery.UnreviewedAsync(db, current.Actor, clock.GetUtcNow(), Day, stop);
        Reviewed = await OpeningsQuery.ReviewedAsync(db, current.Actor, clock.GetUtcNow(), Day, stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var outcome = await runner.RunAsync(current.Actor, Key, new ReviewEmergency { OpeningId = Item, Review = Review?.Trim() ?? string.Empty }, stop);
        if (outcome.Kind is OutcomeKind.NotFound) return NotFound();
        this.Say(outcome.Kind is OutcomeKind.Done
            ? Text.Of("The review is written down.")
            : outcome.Refusals.Select(static refusal => Text.Told(refusal.Sentence)).FirstOrDefault(Text.Of("Load the page again and review it once more.")));
        return LocalRedirect(Links.OpenedCases);
    }
}
