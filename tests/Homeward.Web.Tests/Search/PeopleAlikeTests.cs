using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Homeward.App.Data;
using Homeward.App.Seeding;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Search;

public sealed class PeopleAlikeTests(DemoSite site) : IClassFixture<DemoSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Relative_like_somebody_on_record_is_added_only_when_it_is_said_who_it_is()
    {
        var (from, person) = DemoCaseload.Cases.SelectMany(static demo => demo.Facts.OfType<Person>().Where(static one => one.Name is not null && one.Name.Contains(' ', StringComparison.Ordinal))
            .Select(one => (demo, one))).First();
        var to = DemoCaseload.Cases.First(demo => demo.Id != from.Id && !demo.Facts.OfType<Person>().Any(one => one.PersonId == person.PersonId || string.Equals(one.Name, person.Name, StringComparison.Ordinal)));
        var address = Links.OfChild(to.Id, "record/relative");
        var asked = await SendAsync(address, person.Name!, null);
        var choice = asked.QuerySelectorAll("input[name=Who]").Single(input => Guid.TryParse(input.GetAttribute("value"), out var id) && id == person.PersonId);
        Assert.Contains("the same name", choice.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(asked.QuerySelector("#error-summary a[href='#Who']"));
        Assert.Equal(0, await CountAsync(to.Id, person.PersonId));

        await SendAsync(address, person.Name!, choice.GetAttribute("value"));
        Assert.Equal(1, await CountAsync(to.Id, person.PersonId));
    }

    private async Task<IDocument> SendAsync(string address, string name, string? who)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Stop));
        string Field(string field) => page.QuerySelector($"form.hw-act input[name={field}]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(
        [
            new("form", Field("form")), new("Key", Field("Key")), new("BasedOn", Field("BasedOn")), new("Name", name), new("Relation", "OtherRelative"),
            .. who is null ? Array.Empty<KeyValuePair<string, string>>() : [new("Who", who)],
        ]);
        var answer = await site.Client.PostAsync(new Uri(address, UriKind.Relative), form, Stop);
        Assert.Equal(who is null ? HttpStatusCode.OK : HttpStatusCode.Redirect, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop));
    }

    private async Task<int> CountAsync(Guid child, Guid person)
    {
        await using var db = site.Site.Services.GetRequiredService<Database>().Open();
        return await db.Set<Person>().CountAsync(one => one.PersonId == person && EF.Property<Guid>(one, FactMapping.ChildId) == child, Stop);
    }
}
