using Homeward.App.Children;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Api.Reads;

/// <summary>A page of the cases open to the asker, and where the next begins.</summary>
public sealed record ChildrenPage(IReadOnlyList<OpenCaseRow> Children, string? Next);

public static class ChildrenRead
{
    public const string Address = "/children";
    public const int Most = 200;
    private const int Usual = 50;

    public static async Task<IResult> AnswerAsync(HttpRequest request, Reading reading, CancellationToken stop)
    {
        var asked = new Asked(request.Query);
        var (limit, after) = (asked.Number("limit", Usual, Most), asked.Id("after"));
        if (asked.Problem is { } problem) return problem.Answer();
        var found = await OpenCasesQuery.AfterAsync(reading.Db, reading.Actor, after, limit + 1, reading.Now, reading.Today, stop);
        IReadOnlyList<OpenCaseRow> page = [.. found.Take(limit)];
        var seen = await reading.Door.ListAsync(reading.Actor, [.. page.Select(static child => child.Id)], request.Path.Value!, stop);
        var next = found.Count > limit ? FormattableString.Invariant($"{Links.Api}{Address}?limit={limit}&after={page[^1].Id:N}") : null;
        return ApiJson.Answer(new ChildrenPage([.. page.Where(child => seen.Contains(child.Id))], next));
    }
}
