using Homeward.App.Seeding;
using Homeward.Web.Acts.Forms;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;

namespace Homeward.Web.Tests.Acts;

/// <summary>The summary of what is wrong follows the page down.</summary>
public sealed class ErrorOrderTests(DemoSite site) : IClassFixture<DemoSite>
{
    public static TheoryData<string> Forms => [.. FormActs.All.Select(static act => $"record/{act.Page}"), "placement", "order", "visit", "papers/attach"];

    [Fact]
    public async Task Removal_without_an_answer_names_the_child_first_and_the_day_after_it()
    {
        var refused = await site.Client.SendAsync(Links.Removal);
        Assert.Equal(["#Removed-0-Name", "#On", "#Manner"], refused.QuerySelectorAll("#error-summary a").Select(static link => link.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Errors_of_a_form_without_an_answer_stand_in_the_order_of_its_fields(string form)
    {
        var refused = await site.Client.SendAsync(Links.OfChild(DemoCaseload.Cases[0].Id, form));
        var ids = refused.All.Select(static element => element.Id).ToList();
        var places = refused.QuerySelectorAll("#error-summary a").Select(link => ids.IndexOf(link.GetAttribute("href")![1..])).ToList();
        Assert.NotNull(refused.QuerySelector("#error-summary"));
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }
}
