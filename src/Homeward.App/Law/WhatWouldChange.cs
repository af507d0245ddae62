using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Law;

/// <summary>A date that a change would move, make or take away, on its first day.</summary>
public sealed record MovedDate(Guid ChildId, string RuleId, string Title, Subject About, DateOnly? Was, DateOnly? Becomes, bool BecomesOverdue)
{
    /// <summary>Days later; negative for earlier; null where one of the two is not there.</summary>
    public int? Days => Was is { } was && Becomes is { } becomes ? becomes.DayNumber - was.DayNumber : null;
}

/// <summary>
/// What a change of the law would do to the whole caseload on its first day: the lists are worked out under the law as it will stand without it and with it, on
/// the facts of now, and compared. Nothing of it is stored.
/// </summary>
public sealed class WhatWouldChange(Rulebook standing, Rulebook proposed, DateOnly day)
{
    private const int Batch = 500;

    private readonly CaseView before = new(standing.Settings);
    private readonly CaseView after = new(proposed.Settings);
    private readonly DueList was = new();
    private readonly DueList becomes = new();

    /// <summary>For one change of a published book, beside the changes already approved; of a rule's change only that rule is worked out.</summary>
    public static WhatWouldChange Of(Rulebook published, IReadOnlyCollection<LawChange> approved, LawChange change)
    {
        var others = approved.Where(known => known.Id != change.Id).ToList();
        var book = change.Kind is LawChangeKind.Rule ? Only(published, change) : published;
        return new WhatWouldChange(AgencyLaw.Changed(book, others), AgencyLaw.Changed(book, [.. others, change]), change.BeginsOn);
    }

    public async Task<IReadOnlyList<MovedDate>> OverAsync(HomewardDb db, CancellationToken stop = default)
    {
        var found = new List<MovedDate>();
        var last = Guid.Empty;
        while (true)
        {
            var children = await db.Children.Where(child => child.Id > last).OrderBy(static child => child.Id).Take(Batch).Select(static child => child.Id).ToListAsync(stop);
            if (children.Count == 0) return found;
            foreach (var (child, history) in await new FactsLoader(db).LoadBetweenAsync(children[0], children[^1], stop)) Compare(child, history.Current(), found);
            last = children[^1];
        }
    }

    /// <summary>Adds what would change for one child.</summary>
    public void Compare(Guid child, CaseFacts facts, List<MovedDate> found)
    {
        standing.Evaluate(before, facts, day, was);
        proposed.Evaluate(after, facts, day, becomes);
        var matched = new bool[becomes.Count];
        foreach (ref readonly var old in was.AsSpan())
        {
            var at = Match(old, matched);
            if (at >= 0) matched[at] = true;
            DueDate? now = at < 0 ? null : becomes[at];
            if (!old.IsOwed && now?.IsOwed != true) continue;
            var overdue = now is { IsOwed: true, Status: DueStatus.Overdue } && old.Status is not DueStatus.Overdue;
            if (old.DueOn != now?.DueOn || overdue) found.Add(new MovedDate(child, old.Rule.Id, old.Rule.Title, old.About, old.DueOn, now?.DueOn, overdue));
        }

        for (var at = 0; at < matched.Length; at++)
        {
            var made = becomes[at];
            if (!matched[at] && made.IsOwed)
                found.Add(new MovedDate(child, made.Rule.Id, made.Rule.Title, made.About, null, made.DueOn, made.Status is DueStatus.Overdue));
        }
    }

    private static Rulebook Only(Rulebook published, LawChange change) =>
        published with { Rules = [.. published.Rules.Where(change.OfRule.Names)] };

    private int Match(in DueDate old, bool[] matched)
    {
        var all = becomes.AsSpan();
        for (var at = 0; at < all.Length; at++)
        {
            if (!matched[at] && all[at].IsSameAs(old)) return at;
        }

        return -1;
    }
}
