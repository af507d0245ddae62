using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>
/// A supervisor with a court's order asks that a sealed case be opened again; a second one confirms it. Whether there is such a case is not said: the answer is
/// the same.
/// </summary>
public sealed record AskToReopen : Operation
{
    public override string Process => "sealed-case.ask";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    public required string NameOrNumber { get; init; }

    public required DateOnly DateOfBirth { get; init; }

    public required string CourtOrder { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say why the case is to be opened again.", nameof(Reason));
        if (change.Actor.ContractAgency is not null) change.Refuse("Only the agency’s own supervisors ask for it.");
        if (change.Refusals.Count > 0 || await FindAsync(change, stop) is not { } label) return;
        var asked = new Reopening
        {
            Id = Guid.CreateVersion7(), LabelId = label, CourtOrder = CourtOrder.Trim(), Reason = Reason!, AskedBy = change.Actor.WorkerId, AskedAt = change.Now,
        };
        change.AddRow(asked, $"{nameof(Reopening)}:{asked.Id:N}");
    }

    private async Task<Guid?> FindAsync(Change change, CancellationToken stop)
    {
        var (born, sought) = (DateOfBirth, NameOrNumber.Trim());
        var sealedThatDay = await (from label in change.Db.CaseLabels
                                   where label.Kind == LabelKind.Sealed && label.LiftedAt == null
                                   join child in change.Db.Children on label.ChildId equals child.Id
                                   join summary in change.Db.Summaries on child.Id equals summary.ChildId
                                   where summary.DateOfBirth == born
                                   select new { label.Id, child.Name, child.AgencyNumber }).AsNoTracking().ToListAsync(stop);
        return sealedThatDay.Where(one => Is(one.Name, sought) || Is(one.AgencyNumber, sought)).ToList() is [var found] ? found.Id : null;
    }

    private static bool Is(string? onRecord, string sought) => string.Equals(onRecord?.Trim(), sought, StringComparison.OrdinalIgnoreCase);
}
