using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Diagnostics;

namespace Homeward.Web.Api;

public static class ApiErrors
{
    /// <summary>Under /api every refusal is a problem as JSON, a fault included; the pages' error page is for people.</summary>
    public static void UseApiErrors(this WebApplication site) => site.Use(static async (context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = bad.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        // Whatever it is, it is written down and answered as a fault of ours.
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var reference = context.RequestServices.GetServices<IExceptionHandler>().OfType<ErrorReference>().Single().Write(context, fault);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await WriteAsync(context, Problems.Of(StatusCodes.Status500InternalServerError) with { Detail = "The fault is ours and has been written down.", Reference = reference });
            return;
        }

        if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null }) await WriteAsync(context, Problems.Of(context.Response.StatusCode));
    });

    private static Task WriteAsync(HttpContext context, Problem problem) => problem.Answer().ExecuteAsync(context);
}
