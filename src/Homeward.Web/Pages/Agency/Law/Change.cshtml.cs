using System.Text;
using Homeward.App.Access;
using Homeward.App.Law;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Changes;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>One change: what it is, what it would do to every child's dates, and the next hand it waits for.</summary>
[OpenTo(Role.Administrator, Role.Supervisor, Role.CourtLiaison, Role.Auditor, OwnStaff = true)]
public sealed class ChangeModel(Acting acting, AgencyLaw law) : ActPage(acting)
{
    public NamedLawChange Named { get; private set; } = null!;

    public LawChange Change => Named.Change;

    public Rulebook Book => law.Book;

    /// <summary>What the number is without the change; null where the number stays.</summary>
    public string? Old => Change.Kind is LawChangeKind.Reading ? Reading(Readings.Named(Change.Subject)!)
        : Change.Count is null ? null : Book.Rules.FirstOrDefault(Change.OfRule.Names) is { } rule ? LawWords.Number(rule) : null;

    /// <summary>Once it is in force, the lists themselves say what it did.</summary>
    public bool IsAhead => Change.WithdrawnAt is null && Change.BeginsOn > Today;

    /// <summary>What the one who looks can do next; null where it is somebody else's turn.</summary>
    public string? Verb => Acting.Actor.Role switch
    {
        _ when Change.WithdrawnAt is not null || Change.ApprovedAt is not null => null,
        Role.CourtLiaison when Change.SignedAt is null => Text.Of("Sign off as counsel"),
        Role.Administrator or Role.Supervisor when Change.SignedAt is not null && Change.ProposedBy != Acting.Actor.WorkerId => Text.Of("Approve"),
        _ => null,
    };

    public bool MayWithdraw => Acting.Actor.Role is Role.Administrator or Role.Supervisor
        && Change.WithdrawnAt is null && (Change.ApprovedAt is null || Change.BeginsOn > Today);

    protected override IReadOnlyList<ChildVersion> Shown => [];

    private Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    /// <summary>The same as a spreadsheet.</summary>
    public async Task<IActionResult> OnGetMovedAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop)) return NotFound();
        var sheet = MovedSheet.Write(await MovedAsync(stop));
        return File(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true).GetPreamble().Concat(Encoding.UTF8.GetBytes(sheet)).ToArray(), "text/csv", "what-would-change.csv");
    }

    /// <summary>Worked out over the whole caseload, so only where it is shown: signing and approving do not wait for it.</summary>
    public Task<IReadOnlyList<NamedMove>> MovedAsync(CancellationToken stop) => NamedMoves.OfAsync(Acting.Db, Acting.Actor, Change, Acting.Clock, stop);

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await LawChanges.OneAsync(Acting.Db, Id, stop) is not { } named) return false;
        Named = named;
        return true;
    }

    protected override Operation? Read() => Acting.Actor.Role is Role.CourtLiaison ? new SignLawChange { ChangeId = Id } : new ApproveLawChange { ChangeId = Id };

    protected override string Done(Operation operation, Outcome outcome) => operation is SignLawChange
        ? Text.Of("Signed off. A second person can approve it now.")
        : Text.Of($"Approved. It is in force from {Dates.Day(Change.BeginsOn)}; until then every list stays as it is.");

    protected override string Next(Outcome outcome) => Links.LawChange(Id);

    private string Reading(Reading reading) => LawWords.Choice(reading, reading.Write(Book.Settings));
}
