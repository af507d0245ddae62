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

    /// <summary>The field of a review: each has its own, so that a refused one stays where it was written.</summary>
    public static string FieldOf(Guid opening) => $"Review[{opening:N}]";

    public DateOnly DueOn(Opening opening) => GlassReview.DueOn(DateOnly.FromDateTime(Local(opening.OpenedAt).DateTime));

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Waiting = await OpeningsQuery.UnreviewedAsync(db, current.Actor, clock.GetUtcNow(), Day, stop);
        Reviewed = await OpeningsQuery.ReviewedAsync(db, current.Actor, clock.GetUtcNow(), Day, stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var field = FieldOf(Item);
        string? written = Request.Form[field];
        var outcome = await runner.RunAsync(current.Actor, Key, new ReviewEmergency { OpeningId = Item, Review = written?.Trim() ?? string.Empty }, stop);
        if (outcome.Kind is OutcomeKind.NotFound) return NotFound();
        if (outcome.Kind is OutcomeKind.Done)
        {
            this.Say(Text.Of("The review is written down."));
            return LocalRedirect(Links.OpenedCases);
        }

        ModelState.SetModelValue(field, written, written);
        foreach (var sentence in outcome.Refusals.Select(static refusal => Text.Told(refusal.Sentence)).DefaultIfEmpty(Text.Of("Load the page again and review it once more.")))
            ModelState.AddModelError(field, sentence);
        await OnGetAsync(stop);
        return Page();
    }
}
