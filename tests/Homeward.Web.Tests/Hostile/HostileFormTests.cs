using System.Net;
using AngleSharp.Html.Parser;
using Homeward.App.Seeding;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;

namespace Homeward.Web.Tests.Hostile;

/// <summary>
/// Hostile words in every text field of every form of an act, as the forms themselves offer them: what is saved stands on the record's pages letter for letter, what is not
/// is refused with a sentence and stands in its field again. A new act, or a new field, is tested as soon as it is offered.
/// </summary>
public sealed class HostileFormTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private const int Together = 1_800;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages => [.. RecordMenu.For(App.Access.Role.Supervisor).Select(static act => act.Page).Where(static page => !Closes.Contains(page))];

    // After these the case is closed to who did it.
    private static readonly string[] Closes = ["record/seal", "record/confidential", "record/confidential-take-off"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Words_of_any_letters_come_back_as_they_were_written_or_are_refused_with_a_sentence(string page)
    {
        var address = Links.OfChild(DemoCaseload.Cases[1].Id, page);
        var form = await HostileForm.OfAsync(demo.Client, address);
        var texts = HostileForm.TextFields(form);
        if (texts.Count == 0) return;
        foreach (var words in HostileWords.Batches(Together))
        {
            form = await HostileForm.OfAsync(demo.Client, address);
            var sent = HostileForm.Answers(form).Where(answer => !texts.Contains(answer.Key)).Concat(texts.Select((field, at) => KeyValuePair.Create(field, $"{words} №{at + 1}"))).ToList();
            using var content = new FormUrlEncodedContent(sent);
            var answer = await demo.Client.PostAsync(new Uri(address, UriKind.Relative), content, Stop);
            if (answer.StatusCode is HttpStatusCode.Redirect) await IsOnRecordAsync(page, words);
            else await HostileForm.IsRefusedAsync(answer, texts, words);
        }
    }

    private async Task IsOnRecordAsync(string page, string words)
    {
        // What is kept apart is on no page.
        if (page is "record/reporter" or "record/household") return;
        var child = DemoCaseload.Cases[1].Id;
        foreach (var shown in (string[])[Links.OfChild(child, "history"), Links.OfChild(child, "family"), Links.Child(child), Links.OfChild(child, "papers")])
        {
            var html = await demo.Client.GetStringAsync(new Uri(shown, UriKind.Relative), Stop);
            var document = await new HtmlParser().ParseDocumentAsync(html);
            HostileForm.RunsNothing(document);
            if (document.QuerySelector("main")!.TextContent.Contains(HostileForm.Plain(words), StringComparison.Ordinal)) return;
        }

        Assert.Fail($"{page}: what was saved is on none of the child's pages: {words}");
    }
}
