using Homeward.App.Papers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Homeward.Web.Papers;

/// <summary>
/// On a page whose form carries a file: as much is read as the largest file and the form around it, and half as much again, so that a file somewhat too large
/// is answered with a sentence and the form's words.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PaperSizeAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    private const long Words = 4 * 1024 * 1024;

    // Before the form is read for its token.
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var most = (context.HttpContext.RequestServices.GetRequiredService<DocumentLimits>().LargestFile * 3 / 2) + Words;
        var features = context.HttpContext.Features;
        if (features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = most;
        features.Set<IFormFeature>(new FormFeature(context.HttpContext.Request, new FormOptions { MultipartBodyLengthLimit = most }));
    }
}
