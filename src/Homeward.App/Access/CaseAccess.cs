using System.Linq.Expressions;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>
/// Who may see whose case: the one place, asked by page, list, search, report, export, feed and file. Nothing is open that no line here opens; a case that is
/// not open does not exist for the asker.
/// </summary>
public static class CaseAccess
{
    // A case is closed that is sealed; that is confidential and not open to the asker by name; that was put to another record, which is read in its place. And, beside
    // what is asked here, one of the asker's Conflicts.
    internal static readonly Expression<Func<HomewardDb, Guid, Guid, bool>> NotClosed = static (db, me, childId) =>
        !db.CaseLabels.Any(label => label.ChildId == childId && label.LiftedAt == null
            && (label.Kind == LabelKind.Sealed || !db.CaseAudience.Any(named => named.ChildId == label.ChildId && named.WorkerId == me)))
        && !db.CaseMerges.Any(merge => merge.MergedChildId == childId && merge.UndoneAt == null);

    /// <summary>The same of a case on a worker's list, whose entry says whether there is anything to ask.</summary>
    internal static readonly Expression<Func<HomewardDb, Guid, CaseloadEntry, bool>> EntryNotClosed = static (db, me, entry) =>
        !entry.MayBeClosed || Part.Is(NotClosed, db, me, entry.ChildId);

    private static readonly Func<HomewardDb, Guid, IQueryable<ChildRecord>> ChildrenNotClosed =
        Part.PutIn<Func<HomewardDb, Guid, IQueryable<ChildRecord>>>(static (db, me) => db.Children.Where(child => Part.Is(NotClosed, db, me, child.Id))).Compile();

    private static readonly Func<HomewardDb, Guid, IQueryable<Guid>, IQueryable<Guid>> NotClosedOf =
        Part.PutIn<Func<HomewardDb, Guid, IQueryable<Guid>, IQueryable<Guid>>>(static (db, me, children) => children.Where(child => Part.Is(NotClosed, db, me, child))).Compile();

    private static readonly Func<HomewardDb, DateOnly, IQueryable<Guid>> OfNobody = ChildWithoutWorker.On.Compile();

    /// <summary>The children whose cases are open to somebody at an instant.</summary>
    public static IQueryable<ChildRecord> OpenTo(HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today)
    {
        if (actor.Role is Role.Administrator) return db.Children.Where(static _ => false);
        return NotClosedTo(db, actor).Where(Opens(db, actor, now, today));
    }

    /// <summary>The children whose cases neither a label nor a conflict of interest closes to the actor: what an emergency could open. It opens nothing by itself.</summary>
    internal static IQueryable<ChildRecord> NotClosedTo(HomewardDb db, Actor actor)
    {
        var (open, conflicts) = (ChildrenNotClosed(db, actor.WorkerId), actor.Conflicts);
        return conflicts.Count == 0 ? open : open.Where(child => !conflicts.Contains(child.Id));
    }

    /// <summary>By which right a case is open to somebody; none when it is not.</summary>
    public static async Task<CaseRight> RightAsync(
        HomewardDb db, Actor actor, Guid childId, DateTimeOffset now, DateOnly today, CancellationToken stop = default) =>
        (await OpenAsync(db, actor, childId, now, today, stop))?.Right ?? CaseRight.None;

    /// <summary>The same with the child's row, for who goes into the case; null where it is not open.</summary>
    internal static async Task<OpenCase?> OpenAsync(HomewardDb db, Actor actor, Guid childId, DateTimeOffset now, DateOnly today, CancellationToken stop = default)
    {
        var parts = actor.Role is Role.Administrator || actor.Conflicts.Contains(childId) ? [] : await PartInCase.AllAsync(db, actor.WorkerId, childId, now, today, stop);
        if (parts.Count == 0) return null;
        var right = Right(actor, parts);
        return right is CaseRight.None ? null : new OpenCase(parts[0].Child, right) { EndsAt = right is CaseRight.BreakGlass ? parts[0].EmergencyEndsAt : null };
    }

    /// <summary>By which right each of several cases is open to somebody; those that are not open are not among them.</summary>
    public static async Task<IReadOnlyDictionary<Guid, CaseRight>> RightsAsync(
        HomewardDb db, Actor actor, IReadOnlyCollection<Guid> children, DateTimeOffset now, DateOnly today, CancellationToken stop = default)
    {
        var open = await OpenTo(db, actor, now, today).Where(child => children.Contains(child.Id)).Select(static child => child.Id).ToListAsync(stop);
        if (open.Count == 0 || actor.Role is Role.Auditor) return open.ToDictionary(static child => child, static _ => CaseRight.Audit);
        var current = (await CurrentPart.InCases(db, today).Where(a => open.Contains(a.ChildId))
            .Select(static a => new { a.ChildId, a.WorkerId }).ToListAsync(stop)).ToLookup(static a => a.ChildId, static a => a.WorkerId);
        return open.ToDictionary(static child => child, child => Right(actor, [.. current[child]]));
    }

    /// <summary>
    /// The same children, counted from the actor's own part in their cases, for what must not look at every child of the agency; null where they are more
    /// than asked for.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>?> FewOpenToAsync(
        HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today, int most, CancellationToken stop = default)
    {
        if (actor.Role is Role.Administrator) return [];
        var current = CurrentPart.InCases(db, today);
        IQueryable<Guid> open;
        if (actor.Role is Role.Auditor)
        {
            var contract = actor.ContractAgency;
            open = contract is null
                ? db.Children.Select(static child => child.Id)
                : current.Where(a => db.Workers.Any(worker => worker.Id == a.WorkerId && worker.AgencyId == contract)).Select(static a => a.ChildId);
        }
        else
        {
            var unit = actor.Role is Role.Supervisor ? actor.Unit : [actor.WorkerId];
            var me = actor.WorkerId;
            open = current.Where(a => unit.Contains(a.WorkerId)).Select(static a => a.ChildId)
                .Concat(db.BreakGlass.Where(glass => glass.WorkerId == me && glass.EndsAt > now).Select(static glass => glass.ChildId));
            if (actor is { Role: Role.Supervisor, ContractAgency: null })
                open = open.Concat(OfNobody(db, today));
        }

        var found = await NotClosedOf(db, actor.WorkerId, open.Distinct()).Take(most + 1).ToListAsync(stop);
        return found.Count > most ? null : [.. found.Except(actor.Conflicts)];
    }

    /// <summary>Whether a role writes casework at all; which acts, each operation says.</summary>
    public static bool Writes(CaseRight right) => right is CaseRight.Assignment or CaseRight.Unit or CaseRight.Unassigned or CaseRight.BreakGlass;

    // What OpenTo asks the database, of one case that was read: the tests ask both.
    private static CaseRight Right(Actor actor, IReadOnlyList<PartInCase> parts)
    {
        var (contract, own) = (actor.ContractAgency, actor.ContractAgency is null);
        if (actor.Role is Role.Auditor) return own || parts.Any(part => part.WorkerId is not null && part.AgencyId == contract) ? CaseRight.Audit : CaseRight.None;
        List<Guid> assigned = [.. parts.Select(static part => part.WorkerId).OfType<Guid>()];
        var opens = actor.Role is Role.Supervisor ? assigned.Exists(actor.Unit.Contains) || (own && assigned.Count == 0) : assigned.Contains(actor.WorkerId);
        return opens || parts[0].EmergencyEndsAt is not null ? Right(actor, assigned) : CaseRight.None;
    }

    private static CaseRight Right(Actor actor, List<Guid> assigned)
    {
        if (assigned.Contains(actor.WorkerId)) return CaseRight.Assignment;
        if (assigned.Exists(actor.Unit.Contains)) return CaseRight.Unit;
        return actor is { Role: Role.Supervisor, ContractAgency: null } && assigned.Count == 0 ? CaseRight.Unassigned : CaseRight.BreakGlass;
    }

    private static Expression<Func<ChildRecord, bool>> Opens(HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today)
    {
        var unit = actor.Unit;
        var me = actor.WorkerId;
        var current = CurrentPart.InCases(db, today);
        // Who works under contract sees only what their agency has a part in: of the children nobody has, none.
        var (contract, own) = (actor.ContractAgency, actor.ContractAgency is null);
        if (actor.Role is Role.Auditor)
        {
            return child => own || current.Any(a => a.ChildId == child.Id
                && db.Workers.Any(worker => worker.Id == a.WorkerId && worker.AgencyId == contract));
        }

        if (actor.Role is Role.Supervisor)
        {
            return child =>
                current.Any(a => a.ChildId == child.Id && unit.Contains(a.WorkerId))
                || (own && !current.Any(a => a.ChildId == child.Id))
                || db.BreakGlass.Any(glass => glass.ChildId == child.Id && glass.WorkerId == me && glass.EndsAt > now);
        }

        return child =>
            current.Any(a => a.ChildId == child.Id && a.WorkerId == me)
            || db.BreakGlass.Any(glass => glass.ChildId == child.Id && glass.WorkerId == me && glass.EndsAt > now);
    }
}
