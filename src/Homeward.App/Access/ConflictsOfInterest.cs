using Homeward.App.Data;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>
/// The cases in which a worker, a relative of theirs or somebody of their household stands, and the records those were put to. Most workers have none, so who asks
/// as whom (<see cref="Actor"/>) knows them from the beginning and no other question looks for them again.
/// </summary>
internal static class ConflictsOfInterest
{
    private static readonly CompiledByModel<Func<HomewardDb, Guid, IAsyncEnumerable<Guid>>> Cases = new(static () =>
        EF.CompileAsyncQuery(static (HomewardDb db, Guid worker) =>
            db.WorkerHouseholds.Where(tie => tie.WorkerId == worker).Select(static tie => tie.PersonId)
                .Concat(from tie in db.WorkerHouseholds
                        where tie.WorkerId == worker
                        join person in db.Set<Person>() on tie.PersonId equals person.PersonId
                        select EF.Property<Guid>(person, FactMapping.ChildId))
                .Concat(from tie in db.WorkerHouseholds
                        where tie.WorkerId == worker
                        join merge in db.CaseMerges on tie.PersonId equals merge.MergedChildId
                        where merge.UndoneAt == null
                        select merge.ChildId)
                .Concat(from tie in db.WorkerHouseholds
                        where tie.WorkerId == worker
                        join person in db.Set<Person>() on tie.PersonId equals person.PersonId
                        join merge in db.CaseMerges on EF.Property<Guid>(person, FactMapping.ChildId) equals merge.MergedChildId
                        where merge.UndoneAt == null
                        select merge.ChildId)));

    public static async Task<IReadOnlyList<Guid>> OfAsync(HomewardDb db, Guid worker, CancellationToken stop) => [.. await Cases.For(db)(db, worker).ToHashSetAsync(cancellationToken: stop)];
}
