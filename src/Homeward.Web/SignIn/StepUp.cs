using Homeward.App.Accounts;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Homeward.Web.SignIn;

/// <summary>
/// On a page or an endpoint that shows or does what must not be done at an unattended screen: the person proved who they are within the last five minutes, or
/// is asked to. A page leads to the proof and back; the API says 403.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class StepUpAttribute : Attribute, IAsyncPageFilter, IEndpointFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (IsFresh(context.HttpContext)) await next();
        else context.Result = new LocalRedirectResult(Links.ProveAndBack(context.HttpContext.Request.Path + context.HttpContext.Request.QueryString));
    }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => IsFresh(context.HttpContext)
        ? await next(context)
        : Results.Problem(Text.Of("Prove who you are once more, then ask again."), statusCode: StatusCodes.Status403Forbidden, type: "step-up");

    internal static bool IsFresh(HttpContext context)
    {
        var current = context.RequestServices.GetRequiredService<CurrentActor>();
        var now = context.RequestServices.GetRequiredService<SiteOptions>().RealClock.GetUtcNow();
        return current.IsSignedIn && now - current.Session.ProvedAt <= Sessions.Proof;
    }
}
