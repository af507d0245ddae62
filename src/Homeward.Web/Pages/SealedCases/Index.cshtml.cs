using Homeward.App.Access;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.SealedCases;

/// <summary>
/// Opens a sealed case again, by a court's order and two supervisors: one asks here, another confirms here. Who asks does not learn whether there is such a case;
/// who confirms sees the request and not the child.
/// </summary>
[OpenTo(Role.Supervisor, OwnStaff = true)]
[StepUp]
public sealed class IndexModel(Acting acting) : ActPage(acting)
{
    [BindProperty]
    public string? NameOrNumber { get; set; }

    [BindProperty]
    public DateEntry Born { get; set; } = new();

    [BindProperty]
    public string? CourtOrder { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<(Reopening Request, string Asker)> Waiting { get; private set; } = [];

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Acting.Clock.LocalTimeZone);

    protected override IReadOnlyList<ChildVersion> Shown => [];

    public async Task<IActionResult> OnPostConfirmAsync(Guid item, string? confirmed, CancellationToken stop)
    {
        var (outcome, _) = await Acting.RunAsync(Key, new ConfirmReopening { ReopeningId = item, CourtOrder = Typed.Text(confirmed) ?? "none" }, stop);
        if (outcome.Kind is OutcomeKind.NotFound) return NotFound();
        this.Say(outcome.Kind is OutcomeKind.Done
            ? Text.Of("The case is open again to those who have a part in it.")
            : outcome.Refusals.Select(static refusal => Text.Told(refusal.Sentence)).FirstOrDefault(Text.Of("Load the page again and confirm once more.")));
        return LocalRedirect(Links.SealedCases);
    }

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        var me = Acting.Actor.WorkerId;
        var waiting = await (from asked in Acting.Db.Reopenings
                             where asked.ConfirmedAt == null && asked.AskedBy != me
                             join worker in Acting.Db.Workers on asked.AskedBy equals worker.Id
                             orderby asked.AskedAt
                             select new { asked, worker.Name }).AsNoTracking().ToListAsync(stop);
        Waiting = [.. waiting.Select(static one => (one.asked, one.Name))];
        return true;
    }

    protected override Operation? Read()
    {
        var born = Born.Read("birth", out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(Born), refusal);
        if (Typed.Text(NameOrNumber) is null) ModelState.AddModelError(nameof(NameOrNumber), Text.Of("Give the child’s name or the agency’s number for the child."));
        if (Typed.Text(CourtOrder) is null) ModelState.AddModelError(nameof(CourtOrder), Text.Of("Give the number of the court’s order."));
        if (!ModelState.IsValid || born is null) return null;
        return new AskToReopen { NameOrNumber = Typed.Text(NameOrNumber)!, DateOfBirth = born.Value, CourtOrder = Typed.Text(CourtOrder)!, Reason = Typed.Text(Reason) };
    }

    protected override string Done(Operation operation, Outcome outcome) =>
        Text.Of("If such a sealed case is on record, it waits for a second supervisor, who confirms it with the order’s number.");

    protected override string Next(Outcome outcome) => Links.SealedCases;
}
