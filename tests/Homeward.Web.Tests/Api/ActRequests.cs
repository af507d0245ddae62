using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Homeward.Web.Tests.Api;

internal static class ActRequests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> ActAsync(this HttpClient client, string process, string body, Guid? key = null) =>
        client.ActAsync(process, Encoding.UTF8.GetBytes(body), key ?? Guid.NewGuid());

    public static async Task<HttpResponseMessage> ActAsync(this HttpClient client, string process, byte[] body, Guid key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/acts/{process}", UriKind.Relative)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Idempotency-Key", key.ToString());
        return await client.SendAsync(request, Stop);
    }

    /// <summary>What an answer says as a problem: its kind, and where its errors point.</summary>
    public static async Task<(int Status, string Type, IReadOnlyList<string?> At)> ProblemAsync(this HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        IReadOnlyList<string?> at = problem.RootElement.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(static error => error.GetProperty("pointer").GetString())] : [];
        Assert.Equal((int)answer.StatusCode, problem.RootElement.GetProperty("status").GetInt32());
        return ((int)answer.StatusCode, problem.RootElement.GetProperty("type").GetString()!, at);
    }
}
