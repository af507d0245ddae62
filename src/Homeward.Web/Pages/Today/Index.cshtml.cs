using Homeward.App;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.Rules.Deadlines;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Today;

/// <summary>What is owed, at most seven above the fold; the rest on demand.</summary>
public sealed class IndexModel(HomewardDb db, TimeProvider clock) : PageModel
{
    private const int AboveTheFold = 7;

    public DateOnly Day { get; } = clock.Today();

    public WorkerSwitch Worker { get; private set; } = null!;

    public IReadOnlyList<TodayGroup> Groups { get; private set; } = [];

    public int Shown { get; private set; }

    public int Owed { get; private set; }

    public bool HasChildren { get; private set; }

    public async Task OnGetAsync(string? worker, bool all, CancellationToken stop)
    {
        Worker = await WorkerSwitch.ChooseAsync(db, worker, stop);
        var items = await TodayQuery.OfAsync(db, Worker.Chosen?.Id, Day, stop);
        var week = Day.AddDays(TodayQuery.DaysAhead);
        TodayGroup[] groups =
        [
            new("Overdue", [.. items.Where(item => item.DueOn < Day)]),
            new("This week", [.. items.Where(item => item.DueOn >= Day && item.DueOn <= week)]),
            new("At risk", [.. items.Where(item => item.DueOn > week && item.Status is DueStatus.DueSoon)]),
        ];
        Owed = groups.Sum(static group => group.Items.Count);
        Groups = all ? groups : [.. Fold(groups)];
        Shown = Groups.Sum(static group => group.Items.Count);
        HasChildren = Owed > 0 || Worker.Chosen is not null || db.Children.Any();
    }

    private static IEnumerable<TodayGroup> Fold(IEnumerable<TodayGroup> groups)
    {
        var left = AboveTheFold;
        foreach (var group in groups)
        {
            var items = group.Items.Take(left).ToList();
            left -= items.Count;
            yield return group with { Items = items, Total = group.Items.Count };
        }
    }
}

public sealed record TodayGroup(string Name, IReadOnlyList<TodayItem> Items)
{
    public int Total { get; init; } = Items.Count;
}
