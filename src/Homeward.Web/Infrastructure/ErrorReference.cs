using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;

namespace Homeward.Web.Infrastructure;

/// <summary>Gives an unhandled error a number that the page shows and the log holds, so that one finds the other.</summary>
public sealed class ErrorReference(ILogger<ErrorReference> log) : IExceptionHandler
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string? Of(HttpContext context) => context.Items[typeof(ErrorReference)] as string;

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        Write(httpContext, exception);
        return ValueTask.FromResult(false);
    }

    /// <summary>Writes the error down, and returns the number it is found by.</summary>
    public string Write(HttpContext httpContext, Exception exception)
    {
        var reference = RandomNumberGenerator.GetString(Letters, 8);
        httpContext.Items[typeof(ErrorReference)] = reference;
        log.LogError(exception, "Error {Reference} at {Method} {Path}", reference, httpContext.Request.Method, httpContext.Request.Path);
        return reference;
    }
}
