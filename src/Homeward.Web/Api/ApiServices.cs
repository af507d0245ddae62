using System.Globalization;
using System.Threading.RateLimiting;
using Homeward.App.Tokens;
using Homeward.Web.Api.Reads;
using Homeward.Web.Api.Writes;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace Homeward.Web.Api;

public static class ApiServices
{
    internal const string Any = "token";
    internal const string Pace = "token";

    public static string Policy(TokenScope scope) => $"token {scope}";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddScoped<Caller>();
        services.AddScoped<Reading>();
        services.AddScoped<Writing>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Token, null);
        var policies = services.AddAuthorizationBuilder().AddPolicy(Any, static policy => ByToken(policy));
        foreach (var scope in (TokenScope[])[TokenScope.Read, TokenScope.Write, TokenScope.Export])
            policies.AddPolicy(Policy(scope), policy => ByToken(policy).RequireClaim(TokenHandler.ScopeClaim, scope.ToString()));
        services.AddRateLimiter(static pace =>
        {
            pace.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            pace.OnRejected = static (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            pace.AddPolicy(Pace, static context => RateLimitPartition.GetTokenBucketLimiter(
                context.RequestServices.GetRequiredService<Caller>().Token.Id,
                _ => context.RequestServices.GetRequiredService<SiteOptions>().ApiPace));
        });
    }

    private static AuthorizationPolicyBuilder ByToken(AuthorizationPolicyBuilder policy) =>
        policy.AddAuthenticationSchemes(TokenHandler.Token).RequireAuthenticatedUser();
}
