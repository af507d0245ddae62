using System.Text.Json;
using System.Text.RegularExpressions;
using Homeward.App.Ledger;
using Homeward.App.Operations;

namespace Homeward.Web.Api.Writes;

/// <summary>What was done: the record it is about, and the children at the version it left them.</summary>
public sealed record ActDone(Guid? Subject, IReadOnlyList<ChildVersion> Children);

/// <summary>One endpoint for every act there is: the act’s own record says what it takes.</summary>
public static partial class ActWrite
{
    public const string Address = "/acts/{process}";
    public const string KeyHeader = "Idempotency-Key";

    public static async Task<IResult> AnswerAsync(string process, HttpContext context, Writing writing, CancellationToken stop)
    {
        if (!OperationKinds.All.TryGetValue(process, out var act)) return Problems.NotFound.Answer();
        if (Key(context.Request) is not { } key)
            return Problems.Unreadable($"Send a header {KeyHeader} with an id that you make for this act, like {Guid.CreateVersion7():D}. Sent again with the same body, it changes nothing again.").Answer();
        var (document, unreadable) = await ActBody.ReadAsync(context.Request, stop);
        if (document is null) return unreadable!.Answer();
        using (document)
        {
            var faults = AnswerFaults.Of(document.RootElement, act);
            if (faults.Count > 0) return (faults.Any(IsVersion) ? Unversioned(faults) : Problems.Unreadable(faults)).Answer();
            var operation = (Operation)document.RootElement.Deserialize(act, ApiJson.Options)!;
            if (operation.NamesChildren && operation.Children.Count == 0)
                return Unversioned([new ProblemError("Say which child it is about, with the version of its record that you have seen.", "#/children")]).Answer();
            return (await writing.RunAsync(key, operation, stop)).Answer();
        }
    }

    private static Guid? Key(HttpRequest request) =>
        request.Headers[KeyHeader] is [{ } text] && Guid.TryParse(text.Trim('"'), out var key) && key != Guid.Empty ? key : null;

    private static bool IsVersion(ProblemError fault) => fault.Pointer is { } at && Version().IsMatch(at);

    private static Problem Unversioned(IReadOnlyList<ProblemError> errors) => new()
    {
        Type = "homeward:version-missing",
        Status = StatusCodes.Status428PreconditionRequired,
        Title = "The version is missing",
        Detail = "An act names each child with the version of its record it is based on: the list of children and the ETag of a child give it. Nothing was changed.",
        Errors = errors,
    };

    [GeneratedRegex("^#/children/[0-9]+/version$", RegexOptions.None, 1000)]
    private static partial Regex Version();
}
