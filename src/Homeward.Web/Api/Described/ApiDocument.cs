using System.Text.Json;
using System.Text.Json.Nodes;
using Homeward.App.Operations;
using Homeward.Web.Api.Writes;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Api.Described;

/// <summary>The description of the API in OpenAPI 3.1, made from the table its routes are made from and the records its acts are.</summary>
public static class ApiDocument
{
    private static readonly Lazy<string> Written = new(static () => Of().ToJsonString(new JsonSerializerOptions(ApiJson.Options) { WriteIndented = true }));

    public static string Text => Written.Value;

    private static JsonObject Of() => new()
    {
        ["openapi"] = "3.1.1",
        ["info"] = new JsonObject
        {
            ["title"] = "Homeward",
            ["version"] = "1",
            ["description"] = "The same acts and reads as the pages, for programs. A program acts as the owner of its token: with their role and their cases, and every act and every read is written down under their name.",
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = Links.Api }),
        ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }),
        ["paths"] = Paths(),
        ["components"] = new JsonObject
        {
            ["securitySchemes"] = new JsonObject
            {
                ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "A token made at /sign-in/tokens: for reading, for acts, for the export; at most 90 days." },
            },
            ["schemas"] = SchemasOfAll(),
            ["responses"] = Answering.Problems(),
        },
    };

    private static JsonObject Paths()
    {
        var paths = new JsonObject();
        foreach (var read in ApiTable.Reads) paths[read.Address.Replace(":guid", string.Empty, StringComparison.Ordinal)] = new JsonObject { ["get"] = Answering.Read(read) };
        foreach (var (process, act) in OperationKinds.All) paths[ActWrite.Address.Replace("{process}", process, StringComparison.Ordinal)] = new JsonObject { ["post"] = Answering.Act(process, act) };
        return paths;
    }

    private static JsonObject SchemasOfAll()
    {
        var schemas = new JsonObject { ["problem"] = Schemas.Of(typeof(Problem)), ["done"] = Schemas.Of(typeof(ActDone)) };
        foreach (var type in ApiTable.Reads.Select(static read => read.Answer).OfType<Type>()) schemas[Answering.NameOf(type)] = Schemas.Of(type);
        foreach (var (process, act) in OperationKinds.All) schemas[process] = Schemas.OfAct(act);
        return schemas;
    }
}
