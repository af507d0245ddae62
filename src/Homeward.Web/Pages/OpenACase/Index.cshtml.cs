using Homeward.App.Access;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.OpenACase;

/// <summary>Opens one case for an hour to somebody it is not assigned to: for a child who cannot wait. Who tries too often waits, as at the sign-in.</summary>
[OpenTo(Role.CaseManager, Role.Supervisor, OwnStaff = true)]
[StepUp]
public sealed class IndexModel(Acting acting, Throttle throttle) : ActPage(acting)
{
    [BindProperty]
    public string? NameOrNumber { get; set; }

    [BindProperty]
    public DateEntry Born { get; set; } = new();

    [BindProperty]
    public BreakGlassCategory? Category { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What the worker has opened and has not closed again.</summary>
    public IReadOnlyList<Opening> OpenNow { get; private set; } = [];

    protected override IReadOnlyList<ChildVersion> Shown => [];

    private string Place => $"{Links.OpenACase} {Acting.Actor.WorkerId:N}";

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        OpenNow = await OpeningsQuery.OpenNowAsync(Acting.Db, Acting.Actor, Acting.Clock.GetUtcNow(), Today, stop);
        return true;
    }

    protected override Operation? Read()
    {
        var born = Born.Read("birth", out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(Born), refusal);
        if (Typed.Text(NameOrNumber) is null) ModelState.AddModelError(nameof(NameOrNumber), Text.Of("Give the child’s name or the agency’s number for the child."));
        if (Category is null) ModelState.AddModelError(nameof(Category), Text.Of("Say what it is about."));
        if (Typed.Text(Reason) is null) ModelState.AddModelError(nameof(Reason), Text.Of("Say why the child cannot wait for an assignment."));
        if (!ModelState.IsValid || born is null || Category is null) return null;
        if (throttle.Wait(Place) is { Ticks: > 0 } wait)
        {
            ModelState.AddModelError(nameof(NameOrNumber), Text.Of($"Several tries opened no case. Try again in {Math.Ceiling(wait.TotalSeconds)} seconds, or call your supervisor."));
            return null;
        }

        // A try counts until one opens a case.
        throttle.Failed(Place);
        return new OpenCaseInEmergency { NameOrNumber = Typed.Text(NameOrNumber)!, DateOfBirth = born.Value, Category = Category.Value, Reason = Typed.Text(Reason) };
    }

    protected override string FieldOf(string? property) => property is nameof(OpenCaseInEmergency.DateOfBirth) ? nameof(Born) : base.FieldOf(property);

    protected override string Done(Operation operation, Outcome outcome)
    {
        throttle.Succeeded(Place);
        return Text.Of("The case is open to you for an hour. Your supervisor has been told.");
    }

    protected override string Next(Outcome outcome) => Links.Child(outcome.Subject!.Value);
}
