using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Seeding;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Search;

public sealed class SearchPageTests(DemoSite site) : IClassFixture<DemoSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Child_found_leads_to_the_record_and_counts_as_looked_at()
    {
        var demo = DemoCaseload.Cases[0];
        var page = await AskAsync(demo.Name);
        var link = page.QuerySelectorAll("main th a").First(link => link.TextContent == demo.Name);
        Assert.Equal(Links.Child(demo.Id), link.GetAttribute("href"));
        Assert.Equal(demo.Name, page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
        await using var db = site.Site.Services.GetRequiredService<Database>().Open();
        Assert.True(await db.CaseReads.AnyAsync(read => read.ChildId == demo.Id && read.Page == Links.Search && read.WorkerId == DemoStaff.Omar.Id, Stop));
    }

    [Fact]
    public async Task Note_is_shown_as_text_with_its_words_marked()
    {
        var demo = DemoCaseload.Cases[1];
        await using (var scope = site.Site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<HomewardDb>();
            var version = await db.Children.Where(child => child.Id == demo.Id).Select(static child => child.Version).SingleAsync(Stop);
            var actor = (await Actors.OfAsync(db, DemoStaff.Keisha.Id, "test", Stop))!;
            var done = await scope.ServiceProvider.GetRequiredService<OperationRunner>().RunAsync(
                actor, Guid.NewGuid(), new AddNote { Kind = NoteKind.Contact, Text = "<script>alert(1)</script> saw an Ottér & her <b>pup</b>.", Children = [new(demo.Id, version)] }, Stop);
            Assert.Equal(OutcomeKind.Done, done.Kind);
        }

        var page = await AskAsync("OTTER pup");
        var note = page.QuerySelector("main article .hw-note")!;
        Assert.Equal("<script>alert(1)</script> saw an Ottér & her <b>pup</b>.", note.TextContent);
        Assert.Equal(["Ottér", "pup"], note.QuerySelectorAll("mark").Select(static mark => mark.TextContent));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\" OR 1=1 --'*()")]
    [InlineData("NEAR(a b) ^x {y} AND NOT")]
    [InlineData("zzyzzx")]
    public async Task Whatever_is_typed_gets_an_answer_with_what_to_do_next(string typed)
    {
        var page = await AskAsync(typed);
        Assert.NotNull(page.QuerySelector("#error-summary, .hw-empty, .hw-table, .hw-history__item"));
    }

    [Fact]
    public async Task Search_sent_from_another_site_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Links.Search) { Content = new FormUrlEncodedContent([new("q", "Ana")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Client.SendAsync(request, Stop)).StatusCode);
    }

    [Fact]
    public async Task Search_asked_for_by_address_looks_for_nothing()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync(new Uri("/search?q=Grace", UriKind.Relative), Stop));
        Assert.Equal("", page.QuerySelector("main input[name=q]")!.GetAttribute("value") ?? "");
        Assert.Null(page.QuerySelector("main table"));
    }

    private async Task<IDocument> AskAsync(string typed)
    {
        using var form = new FormUrlEncodedContent([new("q", typed)]);
        var answer = await site.Client.PostAsync(new Uri(Links.Search, UriKind.Relative), form, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop));
    }
}
