using System.Linq.Expressions;
using Homeward.App.Data;

namespace Homeward.App.Workers;

/// <summary>A child for whom no worker is responsible without an end. The database puts each there and takes each out as assignments begin and end.</summary>
internal sealed record ChildWithoutWorker
{
    /// <summary>The children in whose case nobody has a part on a day: some of those, and of those somebody takes on later. It looks at no other child.</summary>
    public static readonly Expression<Func<HomewardDb, DateOnly, IQueryable<Guid>>> On = Part.PutIn<Func<HomewardDb, DateOnly, IQueryable<Guid>>>(static (db, day) =>
        db.ChildrenWithoutWorker.Select(static without => without.ChildId)
            .Union(db.Assignments.Where(a => a.From > day).Select(static a => a.ChildId))
            .Where(child => !Part.Of(CurrentPart.On, db, day).Any(part => part.ChildId == child)));

    public required Guid ChildId { get; init; }
}
