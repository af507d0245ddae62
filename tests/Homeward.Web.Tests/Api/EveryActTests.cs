using System.Net;
using System.Text.Json;
using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Api;

/// <summary>The API does every act, and does it as the operation does.</summary>
public sealed class EveryActTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Story_tells_every_act_there_is() =>
        Assert.Equal(OperationKinds.All.Keys, ActStory.Steps.Select(static step => step.Process).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_act_through_the_api_leaves_the_rows_that_the_operation_leaves()
    {
        await using var byApi = new ApiAgency();
        await byApi.InitializeAsync();
        var client = await byApi.ClientAsync(byApi.Keisha);
        await StoryTeller.TellAsync(byApi, (process, body) => PostAsync(client, process, body));

        await using var byOperation = new ApiAgency();
        await byOperation.InitializeAsync();
        await byOperation.TokenAsync(byOperation.Keisha);
        await StoryTeller.TellAsync(byOperation, (process, body) => RunAsync(byOperation, process, body));

        Assert.Equal(await RecordRows.OfAsync(byOperation), await RecordRows.OfAsync(byApi));
    }

    private static async Task<Guid?> PostAsync(HttpClient client, string process, string body)
    {
        using var answer = await client.ActAsync(process, body);
        var said = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{process}: {said}");
        using var done = JsonDocument.Parse(said);
        return done.RootElement.GetProperty("subject").Deserialize<Guid?>();
    }

    private static async Task<Guid?> RunAsync(ApiAgency agency, string process, string body)
    {
        await using var db = agency.Db();
        var actor = (await Actors.OfAsync(db, agency.Keisha, "test", Stop))!;
        var operation = (Operation)JsonSerializer.Deserialize(body, OperationKinds.All[process], OperationContent.Json)!;
        var outcome = await new OperationRunner(db, UnitedStates.Rulebook, agency.Site.Services.GetRequiredService<TimeProvider>()).RunAsync(actor, Guid.NewGuid(), operation, Stop);
        Assert.Equal((process, OutcomeKind.Done), (process, outcome.Kind));
        return outcome.Subject;
    }
}
