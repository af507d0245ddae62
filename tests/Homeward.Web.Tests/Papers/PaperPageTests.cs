using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;
using Homeward.App.Seeding;
using Homeward.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Papers;

/// <summary>Papers sent and given out over HTTP: what comes back is the paper, boxed so that nothing in it runs, or a sentence.</summary>
public sealed class PaperPageTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private static readonly Guid Child = DemoCaseload.Cases[0].Id;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Papers => $"/child/{Child:N}/papers";

    [Fact]
    public async Task Paper_is_attached_and_given_out_as_it_came_under_a_safe_name_and_the_read_is_written_down()
    {
        var paper = await AttachAsync("../..\\Brief über ‮fdp.pdf", Pictures.Pdf());
        var answer = await demo.Client.GetAsync(new Uri($"{Papers}/{paper.Id:N}/file", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Pictures.Pdf(), await answer.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        var disposition = answer.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "Brief über fdp.pdf"), (disposition.DispositionType, disposition.FileNameStar));
        Boxed(answer);
        await using var db = Open();
        Assert.True(await db.CaseReads.AnyAsync(read => read.ChildId == Child && read.Page.Contains(paper.Id.ToString("N")), Stop));
    }

    [Fact]
    public async Task Picture_is_shown_without_the_place_it_was_taken_at_and_no_other_file_is_shown()
    {
        var picture = await AttachAsync("room.png", Pictures.Png());
        foreach (var way in (string[])["view", "file"])
        {
            var answer = await demo.Client.GetAsync(new Uri($"{Papers}/{picture.Id:N}/{way}", UriKind.Relative), Stop);
            Assert.Equal(way is "view" ? "inline" : "attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
            Assert.DoesNotContain(Pictures.Place, Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(Stop)), StringComparison.Ordinal);
            Boxed(answer);
        }

        var original = await demo.Client.GetAsync(new Uri($"{Papers}/{picture.Id:N}/original", UriKind.Relative), Stop);
        Assert.Equal(Pictures.Png(), await original.Content.ReadAsByteArrayAsync(Stop));
        var letter = await AttachAsync("letter.pdf", Pictures.Pdf());
        foreach (var way in (string[])["view", "original"])
            Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync(new Uri($"{Papers}/{letter.Id:N}/{way}", UriKind.Relative), Stop)).StatusCode);
    }

    [Fact]
    public async Task File_that_is_refused_leaves_the_other_answers_and_one_that_is_taken_need_not_be_chosen_again()
    {
        var refused = await ReadAsync(await SendAsync("order.pdf", "<html></html>"u8.ToArray(), title: "The order of May"));
        Assert.Contains("something else", refused.QuerySelector("#Paper-error, .usa-error-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The order of May", refused.QuerySelector("input[name=Title]")!.GetAttribute("value"));
        var waits = await ReadAsync(await SendAsync("order.pdf", Pictures.Pdf(), title: ""));
        Assert.Contains("“order.pdf” is here", waits.Body!.TextContent, StringComparison.Ordinal);
        var received = waits.QuerySelector("input[name=Received]")!.GetAttribute("value")!;
        var done = await SendAsync(null, [], title: "The order of May", received: received, key: waits.QuerySelector("input[name=Key]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    [Fact]
    public async Task File_larger_than_may_be_is_refused_with_a_sentence_and_one_without_end_with_a_page()
    {
        var large = new byte[(25 * 1024 * 1024) + 1];
        Assert.Contains("larger than 25 MB", await (await SendAsync("a.pdf", large)).Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        try
        {
            var answer = await SendAsync("a.pdf", new byte[60 * 1024 * 1024]);
            Assert.True(answer.StatusCode is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.BadRequest, answer.StatusCode.ToString());
        }
        catch (HttpRequestException)
        {
            // The site ends the connection while more is sent than it reads.
        }
    }

    [Fact]
    public async Task Paper_that_shows_a_number_asks_for_a_fresh_proof_and_one_that_is_withdrawn_is_out_of_sight()
    {
        var paper = await AttachAsync("card.pdf", Pictures.Pdf(), DocumentLabel.SocialSecurityNumber);
        Assert.Equal(HttpStatusCode.OK, (await demo.Client.GetAsync(new Uri($"{Papers}/{paper.Id:N}/file", UriKind.Relative), Stop)).StatusCode);
        var address = $"{Papers}/{paper.Id:N}/withdraw";
        var page = await ReadAsync(await demo.Client.GetAsync(new Uri(address, UriKind.Relative), Stop));
        using var form = new FormUrlEncodedContent(
        [
            new("form", page.QuerySelector("main input[name=form]")!.GetAttribute("value")!), new("Key", Guid.NewGuid().ToString("N")),
            new("BasedOn", page.QuerySelector("input[name=BasedOn]")!.GetAttribute("value")!), new("Reason", "Another child’s."),
        ]);
        Assert.Equal(HttpStatusCode.Redirect, (await demo.Client.PostAsync(new Uri(address, UriKind.Relative), form, Stop)).StatusCode);
        var list = await ReadAsync(await demo.Client.GetAsync(new Uri(Papers, UriKind.Relative), Stop));
        Assert.Contains("Another child’s.", list.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync(new Uri(address, UriKind.Relative), Stop)).StatusCode);
    }

    [Fact]
    public async Task File_that_is_missing_or_altered_on_the_disk_is_said_to_be_and_nothing_of_it_given_out()
    {
        var paper = await AttachAsync("gone.txt", Encoding.UTF8.GetBytes($"Only here {Guid.NewGuid()}"));
        var folder = Path.Combine(demo.Folder, "papers");
        var newest = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).MaxBy(static file => file.LastWriteTimeUtc)!;
        await File.AppendAllTextAsync(newest.FullName, "x", Stop);
        var answer = await demo.Client.GetAsync(new Uri($"{Papers}/{paper.Id:N}/file", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("missing or damaged", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_is_found_by_its_text_with_the_words_marked_and_the_list_says_which_are_found_by_title_only()
    {
        var letter = await AttachAsync("heron.pdf", Pictures.Letter("Ana saw a <b>heron</b> & its young."));
        var (scan, card) = (await AttachAsync("scan.pdf", Pictures.Pdf()), await AttachAsync("card.pdf", Pictures.Letter("The heron on the card."), DocumentLabel.SocialSecurityNumber));
        await demo.Site.Services.GetRequiredService<PaperReader>().RunAsync(Stop);
        using var form = new FormUrlEncodedContent([new("q", "Heron")]);
        var found = await ReadAsync(await demo.Client.PostAsync(new Uri("/search", UriKind.Relative), form, Stop));
        var row = Assert.Single(found.QuerySelectorAll("main article"), static one => one.QuerySelector("mark") is not null);
        Assert.Equal($"{Papers}#paper-{letter.Id:N}", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Ana saw a <b>heron</b> & its young.", row.QuerySelector(".hw-note")!.TextContent);
        Assert.Equal("heron", row.QuerySelector("mark")!.TextContent);
        Assert.DoesNotContain(card.Title, found.Body!.TextContent, StringComparison.Ordinal);
        var list = await ReadAsync(await demo.Client.GetAsync(new Uri(Papers, UriKind.Relative), Stop));
        Assert.Contains("No text could be read from this paper; it is found by its title.", list.GetElementById($"paper-{scan.Id:N}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Its text is not searched", list.GetElementById($"paper-{card.Id:N}")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("found by its title", list.GetElementById($"paper-{letter.Id:N}")!.TextContent, StringComparison.Ordinal);
    }

    private static void Boxed(HttpResponseMessage answer)
    {
        Assert.StartsWith("sandbox; default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private async Task<CaseDocument> AttachAsync(string name, byte[] content, DocumentLabel? label = null)
    {
        var title = Guid.NewGuid().ToString("N");
        var answer = await SendAsync(name, content, title, label);
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Stop));
        await using var db = Open();
        return await db.CaseDocuments.AsNoTracking().SingleAsync(paper => paper.Title == title, Stop);
    }

    private async Task<HttpResponseMessage> SendAsync(
        string? name, byte[] content, string title = "A letter", DocumentLabel? label = null, string? received = null, string? key = null)
    {
        var address = new Uri($"{Papers}/attach", UriKind.Relative);
        var page = await ReadAsync(await demo.Client.GetAsync(address, Stop));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["form"] = page.QuerySelector("main input[name=form]")!.GetAttribute("value")!, ["Key"] = key ?? page.QuerySelector("input[name=Key]")!.GetAttribute("value")!,
            ["BasedOn"] = page.QuerySelector("input[name=BasedOn]")!.GetAttribute("value")!, ["Kind"] = nameof(DocumentKind.Letter), ["Title"] = title,
            ["Label"] = label?.ToString() ?? string.Empty, ["Received"] = received ?? string.Empty,
        };
        using var form = new MultipartFormDataContent();
#pragma warning disable CA2000 // The form owns its parts and disposes them.
        foreach (var (field, value) in fields) form.Add(new StringContent(value), field);
        if (name is not null) form.Add(new ByteArrayContent(content), "Paper", name);
#pragma warning restore CA2000
        return await demo.Client.PostAsync(address, form, Stop);
    }

    private HomewardDb Open() => demo.Site.Services.GetRequiredService<Database>().Open();

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop));
}
