using System.Text.Json;
using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.Web.Api;
using Homeward.Web.Tests.Api;
using static Homeward.App.Access.Role;

namespace Homeward.Web.Tests.Access;

/// <summary>The rows of the API: opened by a token of the same person, which an administrator has none of.</summary>
internal static class ApiRows
{
    private static readonly Role[] WithCases = [.. Enum.GetValues<Role>().Except([Administrator])];
    private static readonly Role[] Workers = [CaseManager, Supervisor];
    private static readonly Role[] AndCourt = [.. Workers, CourtLiaison];

    public static IReadOnlyList<AccessRow> All { get; } =
    [
        new("GET api/v1/me", Reach.Staff, WithCases),
        new("GET api/v1/openapi.json", Reach.Staff, WithCases),
        new("GET api/v1/children", Reach.Staff, WithCases),
        new("GET api/v1/today", Reach.Staff, WithCases),
        new("GET api/v1/children/{id:guid}", Reach.Case, WithCases),
        new("GET api/v1/children/{id:guid}/due", Reach.Case, WithCases),
        new("GET api/v1/children/{id:guid}/history", Reach.Case, WithCases),
        new("GET api/v1/export", Reach.OwnStaff, [Auditor]),
        new("GET api/v1/{**rest}", Reach.Staff, []),
        .. Acts(
            Workers, "basics.record", "case-plan.record", "discharge.record", "document.withdraw", "due.put-off", "due.take-back", "facility-stay.end", "facility-stay.start", "fact.correct", "fact.record", "family-case.open", "family-time.set",
            "family-visit.record", "goal.set", "household.record", "missing.report", "missing.return", "missing.update", "note.add", "note.amend", "placement.change", "placement.record",
            "relationship.record", "relationship.take-back", "relative-notice.send", "relative-reply.record", "relative-search.record", "relative.add", "removal.record",
            "tribe.ask", "trial-home-visit.end", "trial-home-visit.start", "visit.record"),
        .. Acts(AndCourt, "alert.see", "hearing.record", "hearing.schedule", "order.record", "petition.file", "review.record", "task.reassign"),
        .. Acts([.. Workers, Clinician], "service.refer"),
        .. Acts([.. AndCourt, Clinician], "document.attach", "task.complete"),
    ];

    private static IEnumerable<AccessRow> Acts(Role[] roles, params string[] processes) =>
        processes.Select(process => new AccessRow("POST api/v1/acts/{process}", Reach.Case, roles) { Values = $"process={process}", Json = asked => Full(asked, process) });

    // Every answer is given: what it says may be refused, whose case it is may not be overlooked.
    private static string Full(Asked asked, string process)
    {
        var act = OperationKinds.All[process];
        return JsonSerializer.Serialize(AnyAct.Full(act) with { Children = [new(asked.Child.Id, asked.Child.Version)] }, act, ApiJson.Options);
    }
}
