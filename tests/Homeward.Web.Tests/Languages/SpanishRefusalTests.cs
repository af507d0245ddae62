using AngleSharp.Dom;
using Homeward.App.Seeding;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;

namespace Homeward.Web.Tests.Languages;

/// <summary>What an act is refused with, on a page in Spanish.</summary>
public sealed class SpanishRefusalTests(DemoSite site) : IClassFixture<DemoSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly DemoCase Demo = DemoCaseload.Cases[0];

    [Fact]
    public async Task Refusal_that_names_what_it_is_about_is_in_spanish_above_the_form_and_at_its_field()
    {
        var refused = await SendAsync(
            Links.OfChild(Demo.Id, "record/relative"), ("Name", "Ysolde Marchetti"), ("Relation", "OtherRelative"), ("IdentifiedOn.Month", "1"), ("IdentifiedOn.Day", "2"), ("IdentifiedOn.Year", "2099"));
        const string said = "El hallazgo de una persona se registra cuando ha ocurrido. Escriba un día que no sea posterior a hoy.";
        Assert.Equal(said, refused.QuerySelector("#error-summary a[href='#IdentifiedOn']")?.TextContent);
        Assert.Equal(said, refused.QuerySelector(".usa-error-message")?.TextContent);
        Assert.Null(refused.QuerySelector("#error-summary [lang]"));
    }

    [Fact]
    public async Task What_the_rules_refuse_is_in_english_and_marked_as_it()
    {
        var child = Demo.Facts.OfType<Rules.Facts.Child>().First();
        var refused = await SendAsync(Links.OfChild(Demo.Id, $"correct/{child.Id:N}"), ("Reason", "Un error"), ("DateOfBirth.Month", $"{DemoCaseload.Day.Month}"), ("DateOfBirth.Day", $"{DemoCaseload.Day.Day}"), ("DateOfBirth.Year", $"{DemoCaseload.Day.Year}"));
        Assert.Contains("before the child's birth", refused.QuerySelector("#error-summary [lang=en]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("es-US", refused.DocumentElement.GetAttribute("lang"));
    }

    private async Task<IDocument> SendAsync(string address, params IReadOnlyList<(string, string)> typed)
    {
        var client = await site.ClientOfAsync("Omar Bell");
        using var choice = new FormUrlEncodedContent([new("to", "es-US"), new("back", "/today")]);
        await client.PostAsync(new Uri("/language", UriKind.Relative), choice, Stop);
        return await client.SendAsync(address, typed);
    }
}
