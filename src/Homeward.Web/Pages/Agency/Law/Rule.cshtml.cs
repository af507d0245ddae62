using System.Globalization;
using Homeward.App.Access;
using Homeward.App.Law;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.Rules.Deadlines;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>One rule, its versions, and the form by which an administrator proposes other numbers.</summary>
[OpenTo(Role.Administrator, Role.Supervisor, Role.CourtLiaison, Role.Auditor, OwnStaff = true)]
public sealed class RuleModel(Acting acting, AgencyLaw law) : ActPage(acting)
{
    [BindProperty]
    public DateEntry From { get; set; } = new();

    [BindProperty]
    public DateEntry Through { get; set; } = new();

    [BindProperty]
    public int? Count { get; set; }

    [BindProperty]
    public int? AlertDays { get; set; }

    [BindProperty]
    public string? Citation { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Rule Rule { get; private set; } = null!;

    /// <summary>When what is overdue goes to the supervisor.</summary>
    public string Told => Rule.TellSupervisorAtOnce ? Text.Of("as soon as it is overdue")
        : law.Book.SettingsOn(Today).DaysBeforeSupervisorIsTold is { } days ? Text.Of($"when it is overdue by more than {Text.Count(days, "day")}") : Text.Of("never by itself");

    public bool MayPropose => Acting.Actor.Role is Role.Administrator;

    protected override IReadOnlyList<ChildVersion> Shown => [];

    protected override Task<bool> OpenAsync(CancellationToken stop)
    {
        var number = int.Parse((string)RouteData.Values["number"]!, CultureInfo.InvariantCulture);
        if (LawRules.Find(law.Book, (string)RouteData.Values["id"]!, number) is not { } rule) return Task.FromResult(false);
        Rule = rule;
        return Task.FromResult(MayPropose || HttpMethods.IsGet(Request.Method));
    }

    protected override Operation? Read()
    {
        var from = From.Read(Text.Of("the first day"), out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(From), refusal);
        DateOnly? through = null;
        if (!Through.IsBlank)
        {
            through = Through.Read(Text.Of("the last day"), out var wrong);
            if (wrong is not null) ModelState.AddModelError(nameof(Through), wrong);
        }

        return from is not { } first || !ModelState.IsValid ? null : new ChangeRule
        {
            RuleId = Rule.Id, Title = Rule.Title, From = first, Through = through, Count = Count, AlertDays = AlertDays, Citation = Typed.Text(Citation), Note = Typed.Text(Note),
        };
    }

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("Proposed. Look at what it would change; then the agency’s attorney signs off, and a second person approves it.");

    protected override string Next(Outcome outcome) => Links.LawChange(outcome.Subject!.Value);
}
