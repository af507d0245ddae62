using System.Security.Claims;
using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Usa;

/// <summary>One component in one state: the helper, what stands inside it, and what the form before it had to say.</summary>
/// <param name="Helper">The tag helper, set as a page would set it.</param>
/// <param name="Inside">Markup between its tags.</param>
/// <param name="Model">What was posted, and what was wrong with it.</param>
/// <param name="On">The page it stands on; one of its own where none is given.</param>
internal sealed record Example(TagHelper Helper, string Inside = "", ModelStateDictionary? Model = null, HttpContext? On = null)
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging().AddAntiforgery().BuildServiceProvider();

    public static IAntiforgery Antiforgery => Services.GetRequiredService<IAntiforgery>();

    /// <summary>A page for several components.</summary>
    public static HttpContext Page() => new DefaultHttpContext { RequestServices = Services, User = new ClaimsPrincipal() };

    /// <summary>The markup as a browser reads it, in a page of its own.</summary>
    public async Task<IHtmlDocument> RenderAsync() => await new HtmlParser().ParseDocumentAsync($"<main>{await WriteAsync()}</main>");

    public async Task<string> WriteAsync()
    {
        Helper.GetType().GetProperty("ViewContext")?.SetValue(Helper, View());
        var context = new TagHelperContext([], new Dictionary<object, object>(), "example");
        var output = new TagHelperOutput("example", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(Inside)));
        Helper.Init(context);
        await Helper.ProcessAsync(context, output);
        if (!output.IsContentModified) output.Content.SetHtmlContent(Inside);
        await using var written = new StringWriter();
        output.WriteTo(written, HtmlEncoder.Default);
        return written.ToString();
    }

    private ViewContext View()
    {
        var model = Model ?? new ModelStateDictionary();
        return new ViewContext
        {
            HttpContext = On ?? Page(),
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), model),
        };
    }
}
