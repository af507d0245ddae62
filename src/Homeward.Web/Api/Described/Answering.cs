using System.Text.Json;
using System.Text.Json.Nodes;
using Homeward.App.Operations;
using Homeward.Web.Api.Writes;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Api.Described;

/// <summary>How one address is described: what it is asked and what it answers.</summary>
internal static class Answering
{
    private static readonly IReadOnlyList<(int Status, string Words)> All =
    [
        (400, "The request could not be read; each error says what is wrong, and where in the body."),
        (401, "No token that serves."),
        (403, "The token’s scope or its owner’s role does not reach so far."),
        (404, "Not there, or not open to the token’s owner: which of the two is not said."),
        (409, "Somebody changed the record meanwhile: the version the act was based on, the one that stands, and what was done between."),
        (413, "More than 4 MiB."),
        (415, "Not JSON in UTF-8."),
        (422, "The act was refused, each error with its field; or its key came before with something else."),
        (428, "The version the act is based on is missing."),
        (429, "Too many requests: wait as long as Retry-After says."),
    ];

    public static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    public static JsonObject Problems()
    {
        var responses = new JsonObject();
        foreach (var (status, words) in All)
            responses[Name(status)] = new JsonObject { ["description"] = words, ["content"] = Content("application/problem+json", Ref("schemas", "problem")) };
        return responses;
    }

    public static JsonObject Read(ApiRoute read)
    {
        var parameters = new JsonArray();
        if (read.Address.Contains("{id", StringComparison.Ordinal)) parameters.Add(Parameter("id", "path", "string", "uuid", "The child.", required: true));
        foreach (var question in read.Questions) parameters.Add(Parameter(question.Name, "query", question.Type, question.Format, question.Words, question.Required));
        var form = read switch
        {
            { MediaType: not null } => new JsonObject { ["type"] = "string", ["format"] = "binary" },
            { Form: ({ } name, { } page) } => Form(name, page),
            { Answer: { } answer } => Ref("schemas", NameOf(answer)),
            _ => new JsonObject { ["type"] = "object" },
        };
        int[] refusals = read.Address.Contains("{id", StringComparison.Ordinal) ? [400, 401, 403, 404, 429] : [400, 401, 403, 429];
        return new JsonObject
        {
            ["summary"] = read.Summary,
            ["operationId"] = read.Address.Replace("{id:guid}", "one", StringComparison.Ordinal).Trim('/').Replace('/', '-'),
            ["description"] = read.Scope is { } scope ? $"Scope of the token: {JsonNamingPolicy.CamelCase.ConvertName(scope.ToString())}." : "Any token.",
            ["tags"] = new JsonArray("reads"),
            ["parameters"] = parameters,
            ["responses"] = Responses(read.Summary, Content(read.MediaType ?? "application/json", form), refusals),
        };
    }

    public static JsonObject Act(string process, Type act) => new()
    {
        ["summary"] = CodeSentences.Of(act),
        ["operationId"] = process,
        ["description"] = $"Scope of the token: write. Done by: {string.Join(", ", OperationKinds.RolesOf(act).Select(Words.Of))}.",
        ["tags"] = new JsonArray("acts"),
        ["parameters"] = new JsonArray(Parameter(ActWrite.KeyHeader, "header", "string", "uuid", "An id made for this act. Sent again with the same body, it gets the same answer and changes nothing again.", required: true)),
        ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/json", Ref("schemas", process)) },
        ["responses"] = Responses("Done: the record it is about, and the children at the version it left them.", Content("application/json", Ref("schemas", "done")), [400, 401, 403, 404, 409, 413, 415, 422, 428, 429]),
    };

    private static JsonObject Responses(string words, JsonObject content, IReadOnlyList<int> refusals)
    {
        var responses = new JsonObject { ["200"] = new JsonObject { ["description"] = words, ["content"] = content } };
        foreach (var status in refusals) responses[Name(status)] = Ref("responses", Name(status));
        return responses;
    }

    private static JsonObject Form(string name, string page) => new()
    {
        ["type"] = "object", ["description"] = $"The form {name}, as {page} describes it.", ["required"] = new JsonArray("format"), ["properties"] = new JsonObject { ["format"] = new JsonObject { ["const"] = name } },
    };

    private static JsonObject Parameter(string name, string place, string type, string? format, string words, bool required)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null) schema["format"] = format;
        return new JsonObject { ["name"] = name, ["in"] = place, ["required"] = required, ["description"] = words, ["schema"] = schema };
    }

    private static JsonObject Content(string type, JsonObject schema) => new() { [type] = new JsonObject { ["schema"] = schema } };

    private static JsonObject Ref(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };

    private static string Name(int status) => status.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
