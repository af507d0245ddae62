using System.Net;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Seeding;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Hostile;

/// <summary>Hostile words in the reason a case is opened in an emergency, and in what the supervisor says of it: both stand on the pages letter for letter, or are refused and stay where they were written.</summary>
public sealed class HostileEmergencyTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private const int Together = 1_800;
    private static readonly Guid Child = DemoCaseload.Cases[1].Id;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reason_a_case_is_opened_in_an_emergency_and_what_the_supervisor_says_of_it()
    {
        var dana = await demo.ClientOfAsync(DemoStaff.Dana.Name);
        foreach (var words in HostileWords.Batches(Together))
        {
            var opened = await OpenAsync(dana, words);
            if (opened.StatusCode is HttpStatusCode.Redirect)
            {
                await StandsAsync(words);
            }
            else
            {
                await HostileForm.IsRefusedAsync(opened, ["Reason"], words);
                Assert.Equal(HttpStatusCode.Redirect, (await OpenAsync(dana, "She is at the bus station.")).StatusCode);
            }

            var review = $"{words} ¶ reviewed";
            var (answer, field) = await ReviewAsync(review);
            if (answer.StatusCode is HttpStatusCode.Redirect) await StandsAsync(review);
            else await HostileForm.IsRefusedAsync(answer, [field], review);
        }
    }

    [Theory]
    [InlineData("She ran away.\r\nThe police called at nine.")]
    [InlineData("She ran away.\n\n\tThe police called at nine.")]
    public async Task Reason_and_review_of_several_lines_are_kept_as_they_were_written(string words)
    {
        var dana = await demo.ClientOfAsync(DemoStaff.Dana.Name);
        Assert.Equal(HttpStatusCode.Redirect, (await OpenAsync(dana, words)).StatusCode);
        await StandsAsync(words);
        Assert.Equal(HttpStatusCode.Redirect, (await ReviewAsync($"{words}\r\nSeen.")).Answer.StatusCode);
        await StandsAsync($"{words}\r\nSeen.");
    }

    private async Task StandsAsync(string words)
    {
        var shown = await HostileForm.PageAsync(demo.Client, Links.OpenedCases);
        HostileForm.RunsNothing(shown);
        Assert.Contains(HostileForm.Plain(words), HostileForm.Plain(shown.QuerySelector("main")!.TextContent), StringComparison.Ordinal);
    }

    // The hour of the one before is over, for a case that is open already is not opened again.
    private async Task<HttpResponseMessage> OpenAsync(HttpClient who, string words)
    {
        await using var db = demo.Site.Services.GetRequiredService<Database>().Open();
        await db.BreakGlass.ExecuteUpdateAsync(static set => set.SetProperty(static glass => glass.EndsAt, static glass => glass.OpenedAt), Stop);
        var child = (await new FactsLoader(db).LoadAsync(Child, Stop))!.Current().Child;
        var form = await HostileForm.OfAsync(who, Links.OpenACase);
        using var content = new FormUrlEncodedContent(
        [
            .. HostileForm.Answers(form).Where(static answer => answer.Key is not ("NameOrNumber" or "Reason") && !answer.Key.StartsWith("Born.", StringComparison.Ordinal)),
            new("NameOrNumber", child.Name!), new("Born.Month", $"{child.DateOfBirth!.Value.Month}"), new("Born.Day", $"{child.DateOfBirth.Value.Day}"), new("Born.Year", $"{child.DateOfBirth.Value.Year}"),
            new("Reason", words),
        ]);
        return await who.PostAsync(new Uri(Links.OpenACase, UriKind.Relative), content, Stop);
    }

    private async Task<(HttpResponseMessage Answer, string Field)> ReviewAsync(string words)
    {
        var form = await HostileForm.OfAsync(demo.Client, Links.OpenedCases);
        var field = Assert.Single(HostileForm.TextFields(form));
        using var content = new FormUrlEncodedContent([.. HostileForm.Answers(form).Where(answer => !string.Equals(answer.Key, field, StringComparison.Ordinal)), new(field, words)]);
        return (await demo.Client.PostAsync(new Uri(Links.OpenedCases, UriKind.Relative), content, Stop), field);
    }
}
