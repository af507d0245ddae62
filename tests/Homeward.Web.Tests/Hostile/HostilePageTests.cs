using System.Net;
using System.Text.Json;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Seeding;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.TestKit;
using Homeward.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Hostile;

/// <summary>Hostile files and words at the pages: a sentence or the words themselves, and never an error of ours.</summary>
public sealed class HostilePageTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private const int NamesAtOnce = 20;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_that_is_none_is_refused_by_the_import_page_with_a_sentence()
    {
        var token = await demo.TokenAsync("/import");
        foreach (var (name, bytes) in HostileFiles.Made.Select(static made => (made.Key, made.Value())).Concat(HostileFiles.Samples()))
        {
            using var file = new ByteArrayContent(bytes);
            using var proof = new StringContent(token);
            using var form = new MultipartFormDataContent { { proof, "form" }, { file, "FederalFile", "../<b>.xml" } };
            var answer = await demo.Client.PostAsync(new Uri("/import", UriKind.Relative), form, Stop);
            var page = await answer.Content.ReadAsStringAsync(Stop);
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{name}: {answer.StatusCode}");
            Assert.True(page.Contains("Nothing was taken in.", StringComparison.Ordinal) || page.Contains("Choose the AFCARS", StringComparison.Ordinal), name);
        }
    }

    [Fact]
    public async Task Name_of_any_letters_stands_on_the_childs_page_as_it_was_written()
    {
        var child = DemoCaseload.Cases[0].Id;
        foreach (var names in Naughty().Chunk(NamesAtOnce))
        {
            var name = string.Join(" · ", names);
            await RenameAsync(child, name);
            var page = await demo.Client.GetStringAsync(new Uri($"/child/{child:N}", UriKind.Relative), Stop);
            var heading = page.Split("<h1>")[1].Split("</h1>")[0];
            Assert.DoesNotContain('<', heading);
            Assert.StartsWith(name, WebUtility.HtmlDecode(heading), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/caseload?worker=")]
    [InlineData("/today?all=")]
    [InlineData("/child/d3300000000080008000000000000001?known-on=")]
    [InlineData("/sign-in?returnUrl=")]
    [InlineData("/")]
    public async Task Address_of_any_letters_is_answered_and_gives_them_back_as_text_only(string path)
    {
        foreach (var text in Naughty())
        {
            // A browser cannot send half a character either.
            if (!text.IsNormalized() && text.Any(char.IsSurrogate)) continue;
            var answer = await demo.Client.GetAsync(new Uri(path + Uri.EscapeDataString(text), UriKind.Relative), Stop);
            Assert.True((int)answer.StatusCode < 500, $"{path}{text}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType is "text/html" && text.Contains("<script", StringComparison.OrdinalIgnoreCase))
                Assert.DoesNotContain(text, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
    }

    private async Task RenameAsync(Guid id, string name)
    {
        var services = demo.Site.Services;
        await using var db = services.GetRequiredService<Database>().Open();
        var child = await db.Children.AsNoTracking().SingleAsync(known => known.Id == id, Stop);
        var now = (await new FactsLoader(db).LoadAsync(id, Stop))!.Current().Child;
        var renamed = now with { Id = Guid.NewGuid(), Supersedes = now.Id, Name = name };
        Assert.Null(await new FactsWriter(db, UnitedStates.Rulebook, services.GetRequiredService<TimeProvider>()).RecordAsync(id, child.Version, "tester", [renamed], Stop));
    }

    private static string[] Naughty()
    {
        var path = Repository.Sample("strings", "blns.json");
        Assert.SkipWhen(path is null, "The outside sample strings/blns.json is not here.");
        return JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))!;
    }
}
