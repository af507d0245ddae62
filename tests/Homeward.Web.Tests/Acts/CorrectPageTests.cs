using Homeward.App.Seeding;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;

namespace Homeward.Web.Tests.Acts;

public sealed class CorrectPageTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_typed_into_the_fields_of_the_fact_is_there_again_when_the_form_is_refused(bool inError)
    {
        var demo = DemoCaseload.Cases[0];
        var address = Links.OfChild(demo.Id, $"correct/{demo.Facts.OfType<Rules.Facts.Child>().First().Id:N}");
        (string, string)[] typed = [("Reason", ""), ("DateOfBirth.Year", "1999"), ("Name", "Somebody else"), .. inError ? [("InError", "true")] : Array.Empty<(string, string)>()];
        var refused = await site.Client.SendAsync(address, typed);

        Assert.NotNull(refused.QuerySelector("#error-summary a[href='#Reason']"));
        Assert.Equal(("1999", "Somebody else"), (refused.QuerySelector("[name='DateOfBirth.Year']")?.GetAttribute("value"), refused.QuerySelector("[name=Name]")?.GetAttribute("value")));
        Assert.Equal(inError, refused.QuerySelector("input[name=InError]")!.HasAttribute("checked"));
    }
}
