using System.Net;
using Homeward.App.Access;
using Homeward.App.Tokens;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Tests.Api;

/// <summary>What ends a token without anybody’s revoking it.</summary>
public sealed class TokenEndTests(ApiAgency agency) : IClassFixture<ApiAgency>
{
    private static readonly Uri Me = new("/api/v1/me", UriKind.Relative);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Token_serves_to_its_last_day_and_not_beyond()
    {
        var text = await agency.TokenAsync(agency.Omar, TokenScope.Read, 1);
        agency.RealClock.Pass(TimeSpan.FromHours(23));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(text));
        agency.RealClock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(text));
    }

    [Fact]
    public async Task Leavers_token_opens_nothing_at_the_next_request()
    {
        var text = await agency.TokenAsync(agency.Ada);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(text));
        await using var db = agency.Db();
        var ren = (await Actors.OfAsync(db, agency.Ren, "test", Stop))!;
        Assert.Null(await new Leaving(db, agency.RealClock, agency.RealClock).LeaveAsync(ren, agency.Ada, [], null, Stop));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(text));
    }

    [Fact]
    public async Task Role_that_was_given_up_takes_its_scope_with_it()
    {
        var text = await agency.TokenAsync(agency.Ivo, TokenScope.Read | TokenScope.Export);
        await using var db = agency.Db();
        await db.Workers.Where(worker => worker.Id == agency.Ivo).ExecuteUpdateAsync(static set => set.SetProperty(static worker => worker.Role, Role.CourtLiaison), Stop);
        using var answer = await agency.With(text).GetAsync(Me, Stop);
        Assert.Contains("\"scope\":[\"read\"]", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> StatusAsync(string token)
    {
        using var answer = await agency.With(token).GetAsync(Me, Stop);
        return answer.StatusCode;
    }
}
