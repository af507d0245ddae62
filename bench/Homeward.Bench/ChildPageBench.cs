using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Bench;

/// <summary>The page of a child: each worker goes through the own caseload. Every look is written down before it is answered.</summary>
internal static class ChildPageBench
{
    public static Task<int> RunAsync(string[] args) => PageBench.RunAsync(args, "child", [1_000], AskedAsync, LinesAsync);

    private static async Task<IReadOnlyList<Ask>> AskedAsync(Database database, IReadOnlyList<SignedIn> workers)
    {
        await using var db = database.Open();
        var caseloads = (await db.Assignments.Where(static part => part.Part == AssignmentPart.Responsible).Select(static part => new { part.WorkerId, part.ChildId }).ToListAsync())
            .ToLookup(static part => part.WorkerId, static part => part.ChildId);
        return [.. workers.SelectMany(one => caseloads[one.WorkerId].Select(child => new Ask(Links.Child(child), one.Cookie)))];
    }

    private static async Task<string> LinesAsync(Database database, int workers)
    {
        await using var db = database.Open();
        var lines = (double)await db.DueItems.CountAsync() / await db.Children.CountAsync();
        return FormattableString.Invariant($"{lines:N0} lines a child");
    }
}
