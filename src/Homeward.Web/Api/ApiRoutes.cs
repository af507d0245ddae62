using Homeward.App.Tokens;
using Homeward.Web.Api.Writes;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Api;

public static class ApiRoutes
{
    /// <summary>Everything under /api/v1 is opened by a token alone, at a token's pace, and answers in JSON.</summary>
    public static void MapApi(this IEndpointRouteBuilder site)
    {
        var api = site.MapGroup(Links.Api).RequireAuthorization(ApiServices.Any).RequireRateLimiting(ApiServices.Pace);
        foreach (var read in ApiTable.Reads)
        {
            var route = api.MapGet(read.Address, read.Handler);
            if (read.Scope is { } scope) route.RequireAuthorization(ApiServices.Policy(scope));
        }

        api.MapPost(ActWrite.Address, ActWrite.AnswerAsync).RequireAuthorization(ApiServices.Policy(TokenScope.Write));
        api.Map("/{**rest}", static () => Problems.NotFound.Answer());
    }
}
