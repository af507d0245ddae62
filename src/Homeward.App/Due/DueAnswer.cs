using Homeward.App.Data;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Due;

/// <summary>One line of a child's list, as far as it takes to tell whether an act has changed it.</summary>
public sealed record DueLine(Guid ChildId, string RuleId, string RuleTitle, Guid? AboutId, string? AboutName, DateOnly? DueOn, DueStatus Status, bool Owed);

/// <summary>What the due list said to an act: what it met, and what it made owed.</summary>
public sealed record DueAnswer(IReadOnlyList<DueLine> Met, IReadOnlyList<DueLine> NewlyOwed)
{
    public static async Task<IReadOnlyList<DueLine>> LinesAsync(HomewardDb db, IReadOnlyCollection<Guid> children, CancellationToken stop = default) =>
        await db.DueItems.AsNoTracking().Where(item => children.Contains(item.ChildId))
            .OrderBy(static item => item.ChildId).ThenBy(static item => item.Number)
            .Select(static item => new DueLine(item.ChildId, item.RuleId, item.RuleTitle, item.AboutId, item.AboutName, item.DueOn, item.Status, item.Owed))
            .ToListAsync(stop);

    public static DueAnswer Between(IReadOnlyList<DueLine> before, IReadOnlyList<DueLine> after)
    {
        var then = before.Select(Key).ToHashSet();
        var owedThen = before.Where(static line => line.Owed).Select(Key).ToHashSet();
        var metThen = before.Where(IsMet).Select(Key).ToHashSet();
        return new DueAnswer(
            [.. after.Where(line => IsMet(line) && !metThen.Contains(Key(line)))],
            [.. after.Where(line => line.Owed && line.DueOn is not null && !owedThen.Contains(Key(line)) && !(then.Contains(Key(line)) && IsMet(line)))]);
    }

    private static bool IsMet(DueLine line) => line.Status is DueStatus.MetOnTime or DueStatus.MetLate;

    private static (Guid, string, string, Guid?, DateOnly?) Key(DueLine line) => (line.ChildId, line.RuleId, line.RuleTitle, line.AboutId, line.DueOn);
}
