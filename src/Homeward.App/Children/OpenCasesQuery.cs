using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Children;

/// <summary>One case that is open to somebody, with the version a change of it is based on.</summary>
public sealed record OpenCaseRow
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public string? Name { get; init; }

    public string? AgencyNumber { get; init; }

    public DateOnly? DateOfBirth { get; init; }

    public DateOnly? InCareSince { get; init; }

    public PlacementSetting? Setting { get; init; }

    public required Overlay Overlay { get; init; }

    public DateOnly? LastSeenOn { get; init; }

    public DateOnly? NextDueOn { get; init; }

    public required int OverdueCount { get; init; }

    public required int DueSoonCount { get; init; }
}

/// <summary>The cases open to somebody, in the order of their ids, from after one of them on: a page never misses or repeats a case that others change.</summary>
public static class OpenCasesQuery
{
    public static async Task<IReadOnlyList<OpenCaseRow>> AfterAsync(
        HomewardDb db, Actor actor, Guid? after, int most, DateTimeOffset now, DateOnly today, CancellationToken stop = default)
    {
        var past = after ?? Guid.Empty;
        return await (from child in CaseAccess.OpenTo(db, actor, now, today)
                      where child.Id > past
                      join summary in db.Summaries on child.Id equals summary.ChildId
                      orderby child.Id
                      select new OpenCaseRow
                      {
                          Id = child.Id,
                          Version = child.Version,
                          Name = child.Name,
                          AgencyNumber = child.AgencyNumber,
                          DateOfBirth = summary.DateOfBirth,
                          InCareSince = summary.InCareSince,
                          Setting = summary.Setting,
                          Overlay = summary.Overlay,
                          LastSeenOn = summary.LastSeenOn,
                          NextDueOn = summary.NextDueOn,
                          OverdueCount = summary.OverdueCount,
                          DueSoonCount = summary.DueSoonCount,
                      }).Take(most).ToListAsync(stop);
    }
}
