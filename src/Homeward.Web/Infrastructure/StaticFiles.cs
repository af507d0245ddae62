namespace Homeward.Web.Infrastructure;

public static class StaticFiles
{
    /// <summary>Only types that never hold a secret: compressed pages would let an onlooker guess at tokens by their length.</summary>
    public static void AddStaticCompression(this IServiceCollection services) => services.AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true;
        compression.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
    });

    public static void UseCachedStaticFiles(this WebApplication site)
    {
        site.UseResponseCompression();
        site.UseStaticFiles(new StaticFileOptions
        {
            // A versioned address changes with its content; pictures and fonts are named by the stylesheet without one.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=86400",
        });
    }
}
