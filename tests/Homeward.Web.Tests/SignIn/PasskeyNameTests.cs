using System.Net;
using AngleSharp.Html.Parser;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;

namespace Homeward.Web.Tests.SignIn;

public sealed class PasskeyNameTests(DemoSite site) : IClassFixture<DemoSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("work phone", "The passkey was not made")]
    [InlineData("work\u0007phone", "no control characters")]
    [InlineData("", "at most 80 characters")]
    public async Task Name_that_is_too_long_or_no_text_is_refused_before_the_passkey_is_looked_at(string name, string says)
    {
        using var form = new FormUrlEncodedContent(
            [new("form", await site.TokenAsync(Links.Removal)), new("Credential", "{}"), new("PasskeyName", name.Length == 0 ? new string('a', 81) : name)]);
        using var answer = await site.Client.PostAsync(new Uri($"{Links.SignInMine}?handler=Passkey", UriKind.Relative), form, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop), Stop);
        Assert.Contains(says, page.QuerySelector("#error-summary li")?.TextContent, StringComparison.Ordinal);
    }
}
