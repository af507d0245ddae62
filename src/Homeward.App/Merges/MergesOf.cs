using Homeward.App.Data;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Merges;

/// <summary>The merges that some records have a part in, and what is read of the records because of them.</summary>
internal sealed class MergesOf
{
    private static readonly MergesOf None = new([], [], []);

    private static readonly CompiledByModel<Func<HomewardDb, CancellationToken, Task<bool>>> Any = new(static () =>
        EF.CompileAsyncQuery(static (HomewardDb db, CancellationToken stop) => db.Children.Take(1)
            .Select(_ => db.CaseMerges.Any(static merge => merge.UndoneAt == null) || db.PersonMerges.Any(static merge => merge.UndoneAt == null)).FirstOrDefault()));

    private readonly IReadOnlyList<CaseMerge> cases;
    private readonly ILookup<Guid, Guid> leftOut;
    private readonly IReadOnlyList<PersonMerge> persons;

    private MergesOf(IReadOnlyList<CaseMerge> cases, IReadOnlyList<CaseMergeLeftOut> leftOut, IReadOnlyList<PersonMerge> persons) =>
        (this.cases, this.leftOut, this.persons) = (cases, leftOut.ToLookup(static fact => fact.MergeId, static fact => fact.FactId), persons);

    public bool IsNone => cases.Count + persons.Count == 0;

    public static async Task<MergesOf> LoadAsync(HomewardDb db, IReadOnlyCollection<Guid> children, CancellationToken stop)
    {
        // Almost always there is none in the whole record, and then one question is enough.
        if (children.Count == 0 || !await Any.For(db)(db, stop)) return None;
        var records = await MergeQuery.Standing(db).Where(merge => children.Contains(merge.ChildId) || children.Contains(merge.MergedChildId)).ToListAsync(stop);
        var ids = records.ConvertAll(static merge => merge.Id);
        var away = ids.Count == 0 ? [] : await db.CaseMergesLeftOut.AsNoTracking().Where(fact => ids.Contains(fact.MergeId)).ToListAsync(stop);
        var whole = children.Concat(records.Select(static merge => merge.MergedChildId)).ToList();
        var people = await MergeQuery.StandingPersons(db).Where(merge => whole.Contains(merge.ChildId)).OrderBy(static merge => merge.At).ToListAsync(stop);
        return new MergesOf(records, away, people);
    }

    /// <summary>The records put to one of some, that are not among them.</summary>
    public IReadOnlyList<Guid> ToLoad(IReadOnlyCollection<Guid> found) =>
        [.. cases.Where(merge => found.Contains(merge.ChildId) && !found.Contains(merge.MergedChildId)).Select(static merge => merge.MergedChildId)];

    /// <summary>The histories as they are read: a record that was put to another is not there by itself.</summary>
    public IReadOnlyDictionary<Guid, CaseHistory> Read(Dictionary<Guid, List<Fact>> found, Dictionary<Guid, List<Fact>> others)
    {
        var away = cases.Select(static merge => merge.MergedChildId).ToHashSet();
        return found.Where(one => !away.Contains(one.Key)).ToDictionary(static one => one.Key, one => new CaseHistory(Read(one.Key, one.Value, found, others)));
    }

    private IReadOnlyList<Fact> Read(Guid child, IReadOnlyList<Fact> own, Dictionary<Guid, List<Fact>> found, Dictionary<Guid, List<Fact>> others)
    {
        var facts = own;
        var whole = new HashSet<Guid> { child };
        foreach (var merge in cases.Where(merge => merge.ChildId == child))
        {
            whole.Add(merge.MergedChildId);
            if (found.GetValueOrDefault(merge.MergedChildId) is { } here) facts = MergedFacts.Join(facts, here, leftOut[merge.Id].ToHashSet());
            else if (others.GetValueOrDefault(merge.MergedChildId) is { } there) facts = MergedFacts.Join(facts, there, leftOut[merge.Id].ToHashSet());
        }

        IReadOnlyList<PersonMerge> people = [.. persons.Where(merge => whole.Contains(merge.ChildId))];
        return people.Count == 0 ? facts : MergedPersons.Replace(facts, people);
    }
}
