using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Tests.Api;

/// <summary>Tells the story act by act: each with the version of the record as it then stands.</summary>
internal static class StoryTeller
{
    /// <summary>Each act’s process and body, handed to whoever does it; it gives back the record the act was about.</summary>
    public static async Task TellAsync(ApiAgency agency, Func<string, string, Task<Guid?>> act)
    {
        var place = new StoryPlace(agency, await ActStory.BeginAsync(agency));
        foreach (var step in ActStory.Steps)
        {
            var body = JsonNode.Parse(await step.Body(place))!.AsObject();
            if (step.About is { } name) body["children"] = new JsonArray(await VersionAsync(agency, name));
            var subject = await act(step.Process, body.ToJsonString());
            if (subject is not { } made) continue;
            place.Subject = made;
            if (step.Process is "relative.add") place.Relative = made;
        }
    }

    private static async Task<JsonNode> VersionAsync(ApiAgency agency, string name)
    {
        await using var db = agency.Db();
        var child = await db.Children.AsNoTracking().SingleAsync(known => known.Name == name, TestContext.Current.CancellationToken);
        return new JsonObject { ["childId"] = child.Id, ["version"] = child.Version };
    }
}
