using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Homeward.App.Operations;

namespace Homeward.App.Tests.Durability;

/// <summary>Sends acts to a site that may be killed at any moment: by the API with a token, or by the form of a page as a browser does.</summary>
internal sealed partial class Sender : IDisposable
{
    private readonly DurableAgency agency;
    private readonly HttpClient client;
    private int failed;

    public Sender(DurableAgency agency, Uri site)
    {
        this.agency = agency;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site, Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>How often the site answered that it failed.</summary>
    public int Failed => failed;

    /// <summary>What it was answered where it was done; null where the site says that it was not, or nothing.</summary>
    public async Task<Acknowledged?> TryAsync(Save save, CancellationToken stop)
    {
        try
        {
            return await SendAsync(save, stop);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What it was answered; null where the connection broke, so that nobody knows.</summary>
    public async Task<Acknowledged?> SendAsync(Save save, CancellationToken stop)
    {
        try
        {
            using var request = Request(save);
            using var answer = await client.SendAsync(request, stop);
            var said = await answer.Content.ReadAsStringAsync(stop);
            if (answer.StatusCode is HttpStatusCode.Redirect) return new Acknowledged(null, [.. save.Seen.Select(static seen => seen with { Version = seen.Version + 1 })]);
            // The database is away: the site says so, and whether the act was done is not known.
            if (answer.StatusCode >= HttpStatusCode.InternalServerError)
            {
                Interlocked.Increment(ref failed);
                return null;
            }

            if (answer.StatusCode is HttpStatusCode.TooManyRequests)
            {
                await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value, stop);
                return await SendAsync(save, stop);
            }

            if (answer.StatusCode is HttpStatusCode.OK && request.Headers.Authorization is not null) return JsonSerializer.Deserialize<Acknowledged>(said, OperationContent.Json);
            throw new InvalidOperationException($"{save.Path} was answered {(int)answer.StatusCode}: {Words(said)}");
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>Whether the site answers a question about the record.</summary>
    public async Task<bool> AnswersAsync(CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/children?limit=1", UriKind.Relative));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", agency.Tokens.Values.First());
            using var answer = await client.SendAsync(request, stop);
            return answer.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>The two halves of what keeps a form from being sent by a stranger's page: the cookie and the field.</summary>
    public async Task<(string Cookie, string Field)> FormAsync(string address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("Cookie", $"homeward={agency.Session}");
        using var answer = await client.SendAsync(request, stop);
        var page = await answer.Content.ReadAsStringAsync(stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(static cookie => cookie.StartsWith("homeward-form=", StringComparison.Ordinal));
        return (cookie[..cookie.IndexOf(';', StringComparison.Ordinal)], FormField().Match(page).Groups["value"].Value);
    }

    public void Dispose() => client.Dispose();

    private HttpRequestMessage Request(Save save)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(save.Address, UriKind.Relative)) { Content = new ByteArrayContent(save.Body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", save.ContentType);
        request.Headers.Add("Idempotency-Key", save.Key.ToString());
        if (agency.Tokens.TryGetValue(save.Path, out var token)) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        else request.Headers.Add("Cookie", $"homeward={agency.Session}; {save.FormCookie}");
        return request;
    }

    private static string Words(string page) => Tags().Replace(page, " ") is var words && words.Length > 3000 ? words[..3000] : words;

    [GeneratedRegex("name=\"form\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormField();

    [GeneratedRegex("<[^>]*>|\\s+", RegexOptions.None, 1000)]
    private static partial Regex Tags();
}
