using Homeward.App.Children;
using Homeward.App.Data;

namespace Homeward.App.Access;

/// <summary>The way into one case for reading: asks <see cref="CaseAccess"/> and writes down who looked, at what and by which right.</summary>
public sealed class CaseDoor(HomewardDb db, ReadLog log, TimeProvider clock)
{
    /// <summary>When the case that was opened closes again, where it was opened in an emergency.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>The child's row and the right it was opened by; null where the case is not open to the actor, or is not there: which of the two is not said.</summary>
    public async Task<OpenCase?> OpenAsync(Actor actor, Guid childId, string page, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var open = await CaseAccess.OpenAsync(db, actor, childId, now, clock.Today(), stop);
        if (open is null) return null;
        EndsAt = open.EndsAt;
        await log.WriteAsync([Read(actor, childId, open.Right, page, now)], stop);
        return open;
    }

    /// <summary>
    /// The same for a list, of what was searched for or of what leaves for a program, which keeps what it is given: each line is a read. Returns those of the children
    /// whose cases are open to the actor; of the others nothing may be said.
    /// </summary>
    public async Task<IReadOnlySet<Guid>> ListAsync(Actor actor, IReadOnlyCollection<Guid> children, string page, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var rights = await CaseAccess.RightsAsync(db, actor, children, now, clock.Today(), stop);
        await log.WriteAsync([.. rights.Select(one => Read(actor, one.Key, one.Value, page, now))], stop);
        return rights.Keys.ToHashSet();
    }

    private static CaseRead Read(Actor actor, Guid childId, CaseRight right, string page, DateTimeOffset at) =>
        new() { At = at, WorkerId = actor.WorkerId, ChildId = childId, Page = page, Right = right, From = actor.From };
}

/// <summary>A case that is open to somebody.</summary>
public sealed record OpenCase(ChildRecord Child, CaseRight Right)
{
    /// <summary>When it closes again, where it is open because of an emergency.</summary>
    public DateTimeOffset? EndsAt { get; init; }
}
