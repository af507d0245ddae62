using Homeward.App.Tokens;
using Homeward.Web.Api.Described;
using Homeward.Web.Api.Reads;

namespace Homeward.Web.Api;

/// <summary>Every read of the API, in the order of its description; the acts are the operations themselves.</summary>
public static class ApiTable
{
    public static IReadOnlyList<ApiRoute> Reads { get; } =
    [
        new("/me", null, "Whose token it is, and how far it reaches.", static (Caller caller) => ApiJson.Answer(Me.Of(caller)), typeof(Me)),
        new(ChildrenRead.Address, TokenScope.Read, "The cases open to the token’s owner, page by page, each with the version a change of it is based on.", ChildrenRead.AnswerAsync, typeof(ChildrenPage))
        {
            Questions =
            [
                new("limit", "integer", null, $"How many a page holds: 50, or up to {ChildrenRead.Most}."),
                new("after", "string", "uuid", "The last case of the page before; the address in “next” has it."),
            ],
        },
        new(ChildRead.Address, TokenScope.Read, "Every version of every fact of a child. The ETag is the version of the record.", ChildRead.AnswerAsync, null)
        {
            Form = ("homeward-case/1", "docs/case-file.md"),
        },
        new(DueRead.Address, TokenScope.Read, "Everything owed to a child, by when and why.", DueRead.AnswerAsync, null)
        {
            Form = ("homeward-due/1", "docs/due-json.md"),
            Questions =
            [
                new("asOf", "string", "date", "The day it is judged for; today where none is given."),
                new("knownOn", "string", "date", "Judge with what was known at the end of this day; with all that is recorded where none is given."),
                new("eligibility", "boolean", null, "Give the title IV-E status of every month as well."),
            ],
        },
        new(HistoryRead.Address, TokenScope.Read, "How a child’s record came to be: versions and sources, notes, who changed it and who looked at it.", HistoryRead.AnswerAsync, typeof(ChildHistory)),
        new(TodayRead.Address, TokenScope.Read, "What is owed within a week or already warned of, with the owner’s alerts and tasks.", TodayRead.AnswerAsync, typeof(DayList))
        {
            Questions = [new("worker", "string", null, "For a supervisor or an auditor: the id of a worker, or “none” for children without one.")],
        },
        new(ExportRead.Address, TokenScope.Export, "Every case open to an auditor, as a zip of JSON lines with a manifest; within five minutes of their proving who they are.", ExportRead.AnswerAsync, null)
        {
            MediaType = "application/zip",
            Questions =
            [
                new("purpose", "string", null, "What for: administration, investigation, needsBasedProgram, audit or reportOfAbuse.") { Required = true },
                new("recipient", "string", null, "For whom: a person or an office.") { Required = true },
            ],
        },
        new("/openapi.json", null, "This description.", static () => Results.Content(ApiDocument.Text, ApiJson.MediaType), null),
    ];
}
