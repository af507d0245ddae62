using Homeward.App.Operations;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>
/// Somebody on record is a worker's own relative or lives with them: from then on the worker opens no case in which that person stands, whatever part they have
/// in it. It is written down of the worker and changes nothing of a child's record.
/// </summary>
public sealed record TieToHousehold : Operation
{
    public override string Process => "own-household.tie";

    public override IReadOnlyList<Role> By => [Role.Administrator, Role.Supervisor];

    public required Guid WorkerId { get; init; }

    /// <summary>The person's name, as it stands on record; a child's as well as an adult's.</summary>
    public required string Name { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (!await MayAsync(change, WorkerId, stop)) return;
        var name = Name.Trim();
        var people = await change.Db.Set<Person>().Where(person => person.Name == name).Select(static person => person.PersonId)
            .Union(change.Db.Children.Where(child => child.Name == name).Select(static child => child.Id)).ToListAsync(stop);
        if (people.Count == 0) change.Refuse("Nobody of this name stands on record. Write it as it stands there.", nameof(Name));
        var tied = await change.Db.WorkerHouseholds.Where(tie => tie.WorkerId == WorkerId).Select(static tie => tie.PersonId).ToListAsync(stop);
        foreach (var person in people.Except(tied)) change.AddRow(new WorkerHousehold(WorkerId, person) { Name = name }, $"{nameof(WorkerHousehold)}:{person:N}");
        change.Subject = WorkerId;
    }

    /// <summary>An administrator for everybody; a supervisor for those of the unit.</summary>
    internal static async Task<bool> MayAsync(Change change, Guid worker, CancellationToken stop)
    {
        var may = change.Actor.ContractAgency is null && (change.Actor.Role is Role.Administrator || change.Actor.Unit.Contains(worker))
            && await change.Db.Workers.AnyAsync(known => known.Id == worker && known.LeftOn == null, stop);
        if (!may) change.Refuse("This worker is not here, or not of your unit.", nameof(WorkerId));
        return may;
    }
}
