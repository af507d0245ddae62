using System.Text.Json;
using System.Text.Json.Nodes;
using Homeward.App.Operations;
using Homeward.Web.Api;
using Json.Schema;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Homeward.Web.Tests.Api;

/// <summary>The description says what the API is: every route and every act, in a form that others read.</summary>
public sealed class DescriptionTests(ApiAgency agency) : IClassFixture<ApiAgency>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Description_is_read_by_another_reader_without_a_complaint()
    {
        var read = OpenApiDocument.Parse(await TextAsync(), "json");
        Assert.Empty(read.Diagnostic!.Errors.Select(static error => error.Message));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.Equal(OperationKinds.All.Count + ApiTable.Reads.Count, read.Document!.Paths.Count);
    }

    [Fact]
    public async Task Every_act_is_described_with_its_sentence_its_roles_and_its_answers()
    {
        var document = await DocumentAsync();
        foreach (var (process, act) in OperationKinds.All)
        {
            var post = document["paths"]![$"/acts/{process}"]!["post"]!;
            Assert.True(post["summary"]?.GetValue<string>().Length > 10, $"{process} has no sentence");
            var schema = document["components"]!["schemas"]![process]!;
            var answers = act.GetProperties().Where(static property => property.CanWrite).Select(static property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
            Assert.Equal(answers.Order(StringComparer.Ordinal), schema["properties"]!.AsObject().Select(static property => property.Key).Order(StringComparer.Ordinal));
            Assert.False(schema["additionalProperties"]!.GetValue<bool>());
        }
    }

    [Fact]
    public async Task Every_route_of_the_api_is_described()
    {
        var routes = agency.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(static route => route.RoutePattern.RawText!)
            .Where(static route => route.StartsWith("/api/v1/", StringComparison.Ordinal) && !route.Contains("{**", StringComparison.Ordinal) && !route.Contains("{process}", StringComparison.Ordinal))
            .Select(static route => route["/api/v1".Length..].Replace(":guid", "", StringComparison.Ordinal));
        var described = (await DocumentAsync())["paths"]!.AsObject().Select(static path => path.Key).Where(static path => !path.StartsWith("/acts/", StringComparison.Ordinal));
        Assert.Equal(routes.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_act_of_the_story_fits_its_schema_and_what_the_api_refuses_does_not()
    {
        await using var telling = new ApiAgency();
        await telling.InitializeAsync();
        var client = await telling.ClientAsync(telling.Keisha);
        var document = await DocumentAsync();
        await StoryTeller.TellAsync(telling, async (process, body) =>
        {
            var schema = JsonSchema.FromText(document["components"]!["schemas"]![process]!.ToJsonString());
            var example = JsonNode.Parse(body)!;
            Assert.True(Fits(schema, example), $"{process}: {body}");
            var more = example.DeepClone();
            more["nope"] = 1;
            Assert.False(Fits(schema, more), process);
            if (OperationKinds.Blank(OperationKinds.All[process]).NamesChildren)
            {
                var less = example.DeepClone();
                less.AsObject().Remove("children");
                Assert.False(Fits(schema, less), process);
                less["children"] = new JsonArray(new JsonObject { ["childId"] = Guid.NewGuid() });
                Assert.False(Fits(schema, less), process);
            }

            using var answer = await client.ActAsync(process, body);
            var done = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))!;
            Assert.True(Fits(JsonSchema.FromText(document["components"]!["schemas"]!["done"]!.ToJsonString()), done), done.ToJsonString());
            return done["subject"]?.GetValue<Guid>();
        });
    }

    [Theory]
    [InlineData("/me", "me")]
    [InlineData("/children", "childrenPage")]
    [InlineData("/children/{0}/history", "childHistory")]
    [InlineData("/today", "dayList")]
    [InlineData("/nowhere", "problem")]
    public async Task Answer_fits_its_schema(string path, string name)
    {
        var child = await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        using var act = await client.ActAsync("note.add", $$"""{"kind":"contact","text":"Seen.","children":[{"childId":"{{child}}","version":0}]}""");
        using var answer = await client.GetAsync(new Uri("/api/v1" + path.Replace("{0}", child.ToString(), StringComparison.Ordinal), UriKind.Relative), Stop);
        var said = await answer.Content.ReadAsStringAsync(Stop);
        var schema = JsonSchema.FromText((await DocumentAsync())["components"]!["schemas"]![name]!.ToJsonString());
        Assert.True(Fits(schema, JsonNode.Parse(said)!), said);
    }

    private static bool Fits(JsonSchema schema, JsonNode value)
    {
        using var document = JsonDocument.Parse(value.ToJsonString());
        return schema.Evaluate(document.RootElement, new EvaluationOptions { RequireFormatValidation = true }).IsValid;
    }

    private async Task<string> TextAsync() => await (await agency.ClientAsync(agency.Keisha)).GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative), Stop);

    private async Task<JsonObject> DocumentAsync() => JsonNode.Parse(await TextAsync())!.AsObject();
}
