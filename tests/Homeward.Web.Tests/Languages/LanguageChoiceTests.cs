using System.Net;
using Homeward.Web.Tests.Infrastructure;

namespace Homeward.Web.Tests.Languages;

/// <summary>In which language a page is answered.</summary>
public sealed class LanguageChoiceTests(RunningSite running) : IClassFixture<RunningSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "en-US")]
    [InlineData("en-US,en;q=0.9", "en-US")]
    [InlineData("es-MX,es;q=0.9,en;q=0.8", "es-US")]
    [InlineData("de-DE,de;q=0.9", "en-US")]
    [InlineData("de,en;q=0.5,es;q=0.8", "es-US")]
    [InlineData("de,es;q=0", "en-US")]
    [InlineData("not a language, es", "es-US")]
    public async Task Page_is_in_the_first_language_asked_for_that_it_is_written_in(string? asked, string answered) =>
        Assert.Contains($"<html lang=\"{answered}\">", await PageAsync(asked, null), StringComparison.Ordinal);

    [Fact]
    public async Task Language_chosen_at_the_foot_is_kept_before_what_the_browser_asks_for()
    {
        var answer = await ChooseAsync("es-US", "/sign-in/join?from=here");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in/join?from=here", answer.Headers.Location!.ToString());
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<html lang=\"es-US\">", await PageAsync("en-US", cookie.Split(';')[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_the_pages_are_not_written_in_is_refused() => Assert.Equal(HttpStatusCode.BadRequest, (await ChooseAsync("fr-FR", "/")).StatusCode);

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("")]
    public async Task Way_back_to_another_site_leads_to_the_first_page(string back) => Assert.Equal("/", (await ChooseAsync("es-US", back)).Headers.Location!.ToString());

    [Fact]
    public async Task Page_that_is_not_there_says_so_in_the_language_of_the_reader() =>
        Assert.Contains("<html lang=\"es-US\">", await PageAsync("es", null, "/error/404"), StringComparison.Ordinal);

    [Fact]
    public async Task Answer_of_the_api_is_the_same_in_every_language() =>
        Assert.Equal(await PageAsync("en", null, "/api/v1/nowhere"), await PageAsync("es", null, "/api/v1/nowhere"));

    private async Task<string> PageAsync(string? asked, string? cookie, string path = "/sign-in/join")
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var browser = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, Address(path));
        if (asked is not null) request.Headers.TryAddWithoutValidation("Accept-Language", asked);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        using var answer = await browser.SendAsync(request, Stop);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    // In a browser that keeps nothing for the next of these.
    private async Task<HttpResponseMessage> ChooseAsync(string to, string back)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var browser = new HttpClient(handler);
        using var form = new FormUrlEncodedContent([new("to", to), new("back", back)]);
        return await browser.PostAsync(Address("/language"), form, Stop);
    }

    private Uri Address(string path) => new(running.Client.BaseAddress!, path);
}
