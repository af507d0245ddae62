using System.Net;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Api;

namespace Homeward.Web.Tests.Hostile;

/// <summary>Hostile words in the fields of somebody who is not signed in: each is answered with a sentence, and opens nothing.</summary>
public sealed class HostileSignInTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, Links.SignIn, "?handler=Password", "UserName", "Password")]
    [InlineData(true, Links.SignInJoin, "", "UserName", "Code")]
    [InlineData(false, Links.FirstSignIn, "", "Name", "UserName", "Code")]
    public async Task Words_of_any_letters_open_nothing_and_are_answered_with_a_sentence(bool withStaff, string address, string handler, params string[] fields)
    {
        await using var agency = new ApiAgency { WithStaff = withStaff };
        await agency.InitializeAsync();
        using var keeping = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using var client = new HttpClient(keeping) { BaseAddress = new Uri(agency.Site.Urls.First()) };
        var token = (await HostileForm.PageAsync(client, address)).QuerySelector("main input[name=form]")!.GetAttribute("value")!;
        foreach (var (words, tries) in HostileWords.All.Select(static (words, tries) => (words, tries)))
        {
            // Most are told to wait; one in twelve is looked at.
            if (tries % 12 == 0) agency.RealClock.Pass(TimeSpan.FromMinutes(20));
            using var content = new FormUrlEncodedContent([new("form", token), .. fields.Select(field => KeyValuePair.Create(field, words))]);
            var answer = await client.PostAsync(new Uri(address + handler, UriKind.Relative), content, Stop);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.TooManyRequests, $"{words}: {answer.StatusCode}");
            var said = await HostileForm.ReadAsync(answer);
            HostileForm.RunsNothing(said);
            var sentences = said.QuerySelectorAll("#error-summary li").Select(static line => line.TextContent.Trim()).ToList();
            Assert.True(sentences.Count > 0, words);
            Assert.All(sentences, static sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        }
    }
}
