using Homeward.App.Access;
using static Homeward.App.Access.Role;

namespace Homeward.Web.Tests.Access;

/// <summary>
/// The access matrix: every route of the site, and to whom it is open. A new route, page handler or act needs its row here: one line, and the tests ask it as
/// every role in every state of a case. Whoever it is not open to is answered 404 and changes nothing.
/// </summary>
internal static class AccessTable
{
    private static readonly Role[] Everybody = Enum.GetValues<Role>();
    private static readonly Role[] Nobody = [];
    private static readonly Role[] WithCases = [.. Everybody.Except([Administrator])];
    private static readonly Role[] Workers = [CaseManager, Supervisor];
    private static readonly Role[] AndCourt = [.. Workers, CourtLiaison];
    private static readonly Role[] OverTheLaw = [Administrator, Supervisor, CourtLiaison, Auditor];
    private static readonly Role[] AndBoth = [.. AndCourt, Clinician];
    private static readonly Role[] ReadPapers = [.. AndBoth, Licensing, Finance, Auditor];
    private static readonly Role[] AndClinician = [.. Workers, Clinician];

    public static IReadOnlyList<AccessRow> Rows { get; } =
    [
        .. ApiRows.All,

        // What everybody may ask.
        new("GET hello", Reach.Strangers, Everybody),
        new("GET error/{status:int}", Reach.Strangers, Everybody) { Values = "status=404" },
        new("POST language", Reach.Strangers, Everybody),
        new("GET sign-in", Reach.Strangers, Everybody),
        new("POST sign-in?handler=Demo", Reach.Strangers, Nobody),
        new("POST sign-in?handler=Passkey", Reach.Strangers, Everybody),
        new("POST sign-in?handler=Password", Reach.Strangers, Everybody),
        new("GET sign-in/first", Reach.Strangers, Everybody),
        new("POST sign-in/first", Reach.Strangers, Everybody),
        new("GET sign-in/join", Reach.Strangers, Everybody),
        new("POST sign-in/join", Reach.Strangers, Everybody),
        new("GET sign-in/set-up", Reach.Strangers, Everybody),
        new("POST sign-in/set-up?handler=Passkey", Reach.Strangers, Everybody),
        new("POST sign-in/set-up?handler=Password", Reach.Strangers, Everybody),
        new("GET sign-in/code", Reach.Strangers, Everybody),
        new("POST sign-in/code", Reach.Strangers, Everybody),
        new("POST sign-in/passkey/ask", Reach.Strangers, Everybody),
        new("POST sign-in/passkey/make", Reach.Strangers, Everybody),

        // One's own account.
        new("GET ", Reach.Staff, Everybody),
        new("GET sign-in/prove", Reach.Staff, Everybody),
        new("POST sign-in/prove?handler=Demo", Reach.Staff, Nobody),
        new("POST sign-in/prove?handler=Passkey", Reach.Staff, Everybody),
        new("POST sign-in/prove?handler=Password", Reach.Staff, Everybody),
        new("GET sign-in/mine", Reach.Staff, Everybody),
        new("POST sign-in/mine?handler=Passkey", Reach.Staff, Everybody),
        new("POST sign-in/mine?handler=Remove", Reach.Staff, Everybody, Forms.NoPasskey),
        new("POST sign-in/mine?handler=EndOthers", Reach.Staff, Everybody),
        new("GET sign-in/codes", Reach.Staff, Everybody),
        new("POST sign-in/codes", Reach.Staff, Everybody),
        new("GET sign-in/tokens", Reach.Staff, Everybody),
        new("POST sign-in/tokens", Reach.Staff, Everybody),
        new("POST sign-in/tokens?handler=Revoke", Reach.Staff, Everybody),
        new("POST sign-out", Reach.Staff, Everybody),
        new("POST draft", Reach.Staff, Everybody, Forms.Draft),

        // Lists of the cases that are open to who asks.
        new("GET today", Reach.Staff, WithCases),
        new("POST today?handler=Seen", Reach.Staff, AndCourt, Forms.SeenAlert),
        new("POST today?handler=Done", Reach.Case, [.. AndCourt, Clinician], Forms.DoneTask),
        new("GET digest", Reach.Staff, WithCases),
        new("GET caseload", Reach.Staff, WithCases),
        new("GET search", Reach.Staff, WithCases),
        new("POST search", Reach.Staff, WithCases, Forms.Search),
        new("GET gallery", Reach.Staff, Nobody),
        new("POST gallery", Reach.Staff, Nobody),

        // Cases opened in an emergency.
        new("GET open-a-case", Reach.OwnStaff, Workers),
        new("POST open-a-case", Reach.OwnStaff, Workers),
        new("POST open-a-case?handler=Discard", Reach.OwnStaff, Workers),
        new("GET opened-cases", Reach.OwnStaff, [Supervisor]),
        new("POST opened-cases", Reach.OwnStaff, [Supervisor]),
        new("GET sealed-cases", Reach.OwnStaff, [Supervisor]),
        new("POST sealed-cases", Reach.OwnStaff, [Supervisor]),
        new("POST sealed-cases?handler=Confirm", Reach.OwnStaff, [Supervisor]),
        new("POST sealed-cases?handler=Discard", Reach.OwnStaff, [Supervisor]),

        // The agency.
        new("GET import", Reach.OwnStaff, [Supervisor]),
        new("POST import", Reach.OwnStaff, [Supervisor]),
        new("GET agency/people", Reach.OwnStaff, [Administrator]),
        new("GET agency/people/new", Reach.OwnStaff, [Administrator]),
        new("POST agency/people/new", Reach.OwnStaff, [Administrator]),
        new("GET agency/people/{id:guid}", Reach.OwnStaff, [Administrator]) { Values = "id=spare" },
        new("POST agency/people/{id:guid}?handler=Code", Reach.OwnStaff, [Administrator]) { Values = "id=spare" },
        new("POST agency/people/{id:guid}?handler=Confirm", Reach.OwnStaff, [Administrator]) { Values = "id=spare" },
        new("POST agency/people/{id:guid}?handler=Reopen", Reach.OwnStaff, [Administrator]) { Values = "id=spare" },
        new("POST agency/people/{id:guid}?handler=Leave", Reach.OwnStaff, [Administrator]) { Values = "id=spare" },

        new("GET agency/people/{id:guid}/household", Reach.OwnStaff, [Administrator, Supervisor]) { Values = "id=manager" },
        new("POST agency/people/{id:guid}/household", Reach.OwnStaff, [Administrator, Supervisor]) { Values = "id=manager" },
        new("POST agency/people/{id:guid}/household?handler=Untie", Reach.OwnStaff, [Administrator, Supervisor]) { Values = "id=manager" },

        // One's own calendar; at its address a program asks, which has no key but the address.
        new("GET calendar", Reach.Staff, WithCases),
        new("POST calendar", Reach.Staff, WithCases, Forms.Nothing),
        new("POST calendar?handler=Discard", Reach.Staff, WithCases),
        new("GET calendar/{key}.ics", Reach.Strangers, Nobody) { Values = "key=guess" },

        // The law the agency works under.
        new("GET agency/law", Reach.OwnStaff, OverTheLaw),
        new("GET agency/law/coverage", Reach.OwnStaff, OverTheLaw),
        new("GET agency/law/readings", Reach.OwnStaff, OverTheLaw),
        .. Law("rule/{id}/{number:int}", OverTheLaw, [Administrator], "id=fed-ph-12 number=1"),
        .. Law("reading/{name}", OverTheLaw, [Administrator], "name=TrialHomeVisitMonths"),
        .. Law("choose", [Administrator], [Administrator], null),
        .. Law("change/{id:guid}", OverTheLaw, [Administrator, Supervisor, CourtLiaison], "id=change", OverTheLaw),
        new("GET agency/law/change/{id:guid}?handler=Moved", Reach.OwnStaff, OverTheLaw) { Values = "id=change" },
        .. Law("change/{id:guid}/withdraw", [Administrator, Supervisor], [Administrator, Supervisor], "id=change"),

        // A child's record.
        new("GET child/{id:guid}", Reach.Case, WithCases),
        new("GET child/{id:guid}/history", Reach.Case, WithCases),
        new("GET child/{id:guid}/family", Reach.Case, AndBoth),
        new("GET child/{id:guid}/family/letter/{person:guid}", Reach.Case, Workers) { Values = "person=kin" },
        new("GET child/{id:guid}/claim", Reach.Case, [CaseManager, Supervisor, Finance, CourtLiaison, Auditor]),
        new("GET child/{id:guid}/papers", Reach.Case, ReadPapers),
        new("GET child/{id:guid}/papers/{paper:guid}/file", Reach.Case, ReadPapers) { Values = "paper=paper" },
        new("GET child/{id:guid}/papers/{paper:guid}/view", Reach.Case, ReadPapers) { Values = "paper=paper" },
        new("GET child/{id:guid}/papers/{paper:guid}/original", Reach.Case, Workers) { Values = "paper=paper" },

        // Acts.
        // Before the removal is taken back: without it nothing is owed.
        .. Act("put-off/{line}", Workers, Forms.PutOff, "line=line"),
        .. Act("put-off/{line}/take-back", Workers, Forms.Nothing, "line=line"),
        new("GET removal", Reach.Staff, Workers),
        new("POST removal", Reach.Case, Workers, Forms.Removal),
        new("POST removal?handler=Discard", Reach.Staff, Workers),
        .. Act("visit", Workers, Forms.Visit),
        .. Act("placement", Workers, Forms.Placement),
        .. Act("order", AndCourt, Forms.Order),
        new("POST child/{id:guid}/order?handler=Read", Reach.Case, AndCourt, Forms.Order),
        .. Act("papers/attach", AndBoth, Forms.Paper),
        .. Act("papers/{paper:guid}/withdraw", Workers, null, "paper=paper"),
        .. Act("apart/{apart:guid}", Workers, null, "apart=apart"),
        .. Act("correct/{fact:guid}", Workers, Forms.Correction, "fact=removal"),
        .. Act("merge/{with:guid?}", [Supervisor], null, "with="),
        new("POST child/{id:guid}/merge/{with:guid?}?handler=Find", Reach.Case, [Supervisor], Forms.Sought) { Values = "with=" },
        .. Act("separate/{merge:guid}", [Supervisor], null, "merge=merge"),
        .. Act("same-person", [Supervisor], null),
        .. Record(Workers, Forms.Note, "note"),
        .. Record(
            Workers, null, "case-plan", "goal", "family-visit", "family-time", "relative", "relative-notice", "relative-reply", "relative-search",
            "trial-home-visit", "trial-home-visit-end", "missing", "missing-steps", "return", "facility-stay", "facility-stay-end", "discharge", "basics", "tribe", "note-amend", "relationship",
            "relationship-back", "household", "family-case", "health", "health-concern", "medicine", "medicaid", "early-intervention", "parent-contact", "rights-ended", "team-meeting", "notice", "school",
            "school-decision", "schooling", "representative", "court-paper", "exception", "voluntary", "tribe-notice", "active-effort", "consultation", "rights", "credit", "transition-service", "exit-document",
            "reporter", "report"),
        .. Record(AndCourt, null, "hearing-set", "hearing", "review", "petition", "task-owner"),
        .. Record(AndClinician, null, "referral"),
        .. Record([Supervisor], null, "confidential", "confidential-name", "confidential-take-off", "confidential-lift"),
        .. Record([Supervisor], Forms.NoReason, "seal"),
    ];

    private static IEnumerable<AccessRow> Record(Role[] roles, Func<Asked, Fields>? sends, params string[] acts) =>
        acts.SelectMany(act => Act("record/{act}", roles, sends, $"act={act}").Take(act is "note" ? 3 : 2));

    private static IEnumerable<AccessRow> Law(string page, Role[] reads, Role[] acts, string? values, Role[]? drafts = null) =>
    [
        new($"GET agency/law/{page}", Reach.OwnStaff, reads) { Values = values },
        new($"POST agency/law/{page}", Reach.OwnStaff, acts, Forms.Nothing) { Values = values },
        new($"POST agency/law/{page}?handler=Discard", Reach.OwnStaff, drafts ?? acts) { Values = values },
    ];

    // The page of an act, its form, and “Start afresh”; the last is the same handler for all acts that share a page.
    private static IEnumerable<AccessRow> Act(string page, Role[] roles, Func<Asked, Fields>? sends, string? values = null) =>
    [
        new($"GET child/{{id:guid}}/{page}", Reach.Case, roles) { Values = values },
        new($"POST child/{{id:guid}}/{page}", Reach.Case, roles, sends) { Values = values },
        new($"POST child/{{id:guid}}/{page}?handler=Discard", Reach.Case, roles) { Values = values },
    ];
}
