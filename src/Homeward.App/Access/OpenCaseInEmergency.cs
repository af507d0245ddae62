using Homeward.App.Alerts;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>
/// Break-glass: a worker opens one case that is not theirs, for an hour, with the reason. The child is named as it stands on record; one who is not there, one
/// whose case is sealed and one who is of the worker's own family are answered in the same words. The supervisor is told at once and reviews it.
/// </summary>
public sealed record OpenCaseInEmergency : Operation
{
    public static readonly Said NotOpened = Said.Of(
        "No case was opened. Give the name or the record number, and the date of birth, exactly as they stand on record. If you did, ask your supervisor.");

    public override string Process => "case.open-in-emergency";

    /// <summary>The child's name, or the agency's number for the child.</summary>
    public required string NameOrNumber { get; init; }

    public required DateOnly DateOfBirth { get; init; }

    public required BreakGlassCategory Category { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(Reason)) change.Refuse("Say why the child cannot wait for an assignment.", nameof(Reason));
        if (change.Actor.ContractAgency is not null) change.Refuse("Who works for the agency under contract opens no case in an emergency: call the child’s worker or the agency.");
        if (change.Refusals.Count > 0) return;
        if (await FindAsync(change, stop) is not { } child)
        {
            change.Refuse(NotOpened, nameof(NameOrNumber));
            return;
        }

        if (await CaseAccess.RightAsync(change.Db, change.Actor, child, change.Now, change.Today, stop) is not CaseRight.None)
        {
            change.Refuse("This case is open to you: you will find it in your caseload, or above among the cases you have opened.", nameof(NameOrNumber));
            return;
        }

        var glass = new BreakGlass
        {
            Id = Guid.CreateVersion7(), WorkerId = change.Actor.WorkerId, ChildId = child, Category = Category, Reason = Reason!,
            OpenedAt = change.Now, EndsAt = change.Now + BreakGlass.Length,
        };
        change.AddRow(glass, $"{nameof(BreakGlass)}:{glass.Id:N}");
        change.Subject = child;
        foreach (var supervisor in await GlassReview.SupervisorsAsync(change.Db, change.Actor.WorkerId, stop)) Tell(change, glass, supervisor);
    }

    // Of children with the same name and birthday none is opened: the number tells them apart.
    private async Task<Guid?> FindAsync(Change change, CancellationToken stop)
    {
        var (born, sought) = (DateOfBirth, NameOrNumber.Trim());
        var sameDay = await (from child in CaseAccess.NotClosedTo(change.Db, change.Actor)
                             join summary in change.Db.Summaries on child.Id equals summary.ChildId
                             where summary.DateOfBirth == born
                             select child).AsNoTracking().ToListAsync(stop);
        return sameDay.Where(child => Is(child.Name, sought) || Is(child.AgencyNumber, sought)).ToList() is [var found] ? found.Id : null;
    }

    private static bool Is(string? onRecord, string sought) => string.Equals(onRecord?.Trim(), sought, StringComparison.OrdinalIgnoreCase);

    // The child is not named: whoever reviews it may have no part in the case.
    private static void Tell(Change change, BreakGlass glass, Guid supervisor)
    {
        var alert = new Alert
        {
            Id = Guid.CreateVersion7(), ChildId = glass.ChildId, WorkerId = supervisor, AboutId = glass.Id, At = change.Now,
            Sentence = $"{change.By} opened a case in an emergency. Review it within one business day.",
        };
        change.AddRow(alert, $"{nameof(Alert)}:{alert.Id:N}");
    }
}
