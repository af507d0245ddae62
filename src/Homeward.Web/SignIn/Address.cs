namespace Homeward.Web.SignIn;

public static class Address
{
    /// <summary>The network address a request came from; the proxy's word where one ends TLS.</summary>
    public static string Of(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
