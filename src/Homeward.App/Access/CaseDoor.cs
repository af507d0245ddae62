using Homeward.App.Children;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>The way into one case for reading: asks <see cref="CaseAccess"/> and writes down who looked, at what and by which right.</summary>
public sealed class CaseDoor(HomewardDb db, TimeProvider clock)
{
    /// <summary>When the case that was opened closes again, where it was opened in an emergency.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>The child's row and the right it was opened by; null where the case is not open to the actor, or is not there: which of the two is not said.</summary>
    public async Task<OpenCase?> OpenAsync(Actor actor, Guid childId, string page, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var right = await CaseAccess.RightAsync(db, actor, childId, now, clock.Today(), stop);
        if (right is CaseRight.None) return null;
        var child = await db.Children.AsNoTracking().SingleAsync(known => known.Id == childId, stop);
        if (right is CaseRight.BreakGlass)
        {
            EndsAt = await db.BreakGlass.Where(glass => glass.ChildId == childId && glass.WorkerId == actor.WorkerId && glass.EndsAt > now)
                .MaxAsync(static glass => (DateTimeOffset?)glass.EndsAt, stop);
        }

        db.CaseReads.Add(new CaseRead { At = now, WorkerId = actor.WorkerId, ChildId = childId, Page = page, Right = right, From = actor.From });
        await db.SaveChangesAsync(stop);
        return new OpenCase(child, right);
    }

    /// <summary>
    /// The same for a list that leaves for a program, which keeps what it is given: each line is a read. Returns those of the children whose cases are open to
    /// the actor; of the others nothing may be said.
    /// </summary>
    public async Task<IReadOnlySet<Guid>> ListAsync(Actor actor, IReadOnlyCollection<Guid> children, string page, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var rights = await CaseAccess.RightsAsync(db, actor, children, now, clock.Today(), stop);
        foreach (var (child, right) in rights)
            db.CaseReads.Add(new CaseRead { At = now, WorkerId = actor.WorkerId, ChildId = child, Page = page, Right = right, From = actor.From });
        await db.SaveChangesAsync(stop);
        return rights.Keys.ToHashSet();
    }
}

/// <summary>A case that is open to somebody.</summary>
public sealed record OpenCase(ChildRecord Child, CaseRight Right);
