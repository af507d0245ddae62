using Homeward.App.Access;
using Homeward.App.Law;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.Rules.Rulebooks.Changes;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>One reading, and the form by which an administrator proposes another.</summary>
[OpenTo(Role.Administrator, Role.Supervisor, Role.CourtLiaison, Role.Auditor, OwnStaff = true)]
public sealed class ReadingModel(Acting acting, AgencyLaw law) : ActPage(acting)
{
    [BindProperty]
    public DateEntry From { get; set; } = new();

    [BindProperty]
    public string? Value { get; set; }

    [BindProperty]
    public string? Citation { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Reading Reading { get; private set; } = null!;

    public bool MayPropose => Acting.Actor.Role is Role.Administrator;

    public string Chosen => LawWords.Choice(Reading, Reading.Write(law.Book.SettingsOn(Today)));

    public IReadOnlyList<Choice> Offered => [.. Reading.Choices.Select(choice => new Choice(choice, LawWords.Choice(Reading, choice)))];

    protected override IReadOnlyList<ChildVersion> Shown => [];

    protected override Task<bool> OpenAsync(CancellationToken stop)
    {
        if (Readings.Named((string)RouteData.Values["name"]!) is not { } reading) return Task.FromResult(false);
        Reading = reading;
        return Task.FromResult(MayPropose || HttpMethods.IsGet(Request.Method));
    }

    protected override Operation? Read()
    {
        var from = From.Read(Text.Of("the first day"), out var refusal);
        if (refusal is not null) ModelState.AddModelError(nameof(From), refusal);
        return from is not { } first || !ModelState.IsValid ? null
            : new ChangeReading { Name = Reading.Name, From = first, Value = Typed.Text(Value), Citation = Typed.Text(Citation), Note = Typed.Text(Note) };
    }

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("Proposed. Look at what it would change; then the agency’s attorney signs off, and a second person approves it.");

    protected override string Next(Outcome outcome) => Links.LawChange(outcome.Subject!.Value);
}
