using Homeward.App.Data;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.History;

/// <summary>Two records or two persons that were put together, and whether they still are.</summary>
public sealed record ReadAsOne(Guid Id, string What, string By, DateTimeOffset At, string Reason, string? UndoneBy, DateTimeOffset? UndoneAt, string? UndoneReason)
{
    /// <summary>Of a child's record and those put to it, the latest first.</summary>
    public static async Task<IReadOnlyList<ReadAsOne>> OfAsync(HomewardDb db, IReadOnlyList<Guid> whole, CancellationToken stop)
    {
        var child = whole[0];
        var records = await (from merge in db.CaseMerges
                             where merge.ChildId == child
                             join other in db.Children on merge.MergedChildId equals other.Id
                             select new { merge, other.Name, other.AgencyNumber }).AsNoTracking().ToListAsync(stop);
        var persons = await db.PersonMerges.AsNoTracking().Where(merge => whole.Contains(merge.ChildId)).ToListAsync(stop);
        var ids = persons.SelectMany(static merge => new[] { merge.PersonId, merge.MergedPersonId }).Distinct().ToList();
        var names = ids.Count == 0 ? [] : await db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.PersonId) && whole.Contains(EF.Property<Guid>(person, FactMapping.ChildId)))
            .OrderBy(static person => person.RecordedAt).Select(static person => new { person.PersonId, person.Name }).ToListAsync(stop);
        return
        [
            .. records.Select(one => new ReadAsOne(one.merge.Id, Text.Of($"The record of {Names.OfChild(one.Name, one.AgencyNumber)} is read with this one"),
                    one.merge.By, one.merge.At, one.merge.Reason, one.merge.UndoneBy, one.merge.UndoneAt, one.merge.UndoneReason))
                .Concat(persons.Select(merge => new ReadAsOne(merge.Id, Text.Of($"{NameOf(merge.MergedPersonId)} is read as {NameOf(merge.PersonId)}"),
                    merge.By, merge.At, merge.Reason, merge.UndoneBy, merge.UndoneAt, merge.UndoneReason)))
                .OrderByDescending(static one => one.At),
        ];

        string NameOf(Guid person) => names.LastOrDefault(known => known.PersonId == person)?.Name ?? Text.Of("a person whose name is not known");
    }
}
