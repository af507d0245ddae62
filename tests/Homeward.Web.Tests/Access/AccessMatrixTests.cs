using System.Globalization;
using System.Net;
using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.Web.Acts.Forms;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Access;

/// <summary>Every route, asked by every role in every state of a case, is answered as <see cref="AccessTable"/> says, and nothing is read or written beyond it.</summary>
public sealed class AccessMatrixTests(AccessWorld world) : IClassFixture<AccessWorld>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public async Task Every_route_has_its_row_in_the_table_and_every_row_its_route()
    {
        var rows = AccessTable.Rows.Select(static row => row.Asks).ToHashSet(StringComparer.Ordinal);
        var routes = (await RoutesAsync()).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<string> wrong = [.. routes.Except(rows).Select(static route => $"no row: {route}"), .. rows.Except(routes).Select(static row => $"no route: {row}")];
        if (wrong.Count > 0) Assert.Fail(string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public void Every_act_that_is_a_list_of_questions_has_its_row()
    {
        var rows = AccessTable.Rows.Select(static row => row.Values).OfType<string>().Where(static values => values.StartsWith("act=", StringComparison.Ordinal)).Distinct();
        Assert.Equal(FormActs.All.Select(static act => $"act={act.Page}").Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_act_of_the_api_has_its_row()
    {
        var rows = AccessTable.Rows.Select(static row => row.Values).OfType<string>().Where(static values => values.StartsWith("process=", StringComparison.Ordinal));
        Assert.Equal(OperationKinds.All.Keys.Select(static act => $"process={act}"), rows.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Role_is_answered_in_every_state_of_a_case_as_the_table_says(Role role)
    {
        var wrong = new List<string>();
        await using var db = world.Database.Open();
        var written = new Written(db);
        foreach (var row in AccessTable.Rows)
        {
            foreach (var state in Enum.GetValues<CaseState>().Where(state => row.Reach is Reach.Case || state is CaseState.Assigned or CaseState.OtherAgency))
                if (await WrongAsync(row, role, state, written) is { } sentence) wrong.Add($"{row}, {role}, {state}: {sentence}");
        }

        if (wrong.Count > 0) Assert.Fail(string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task Stranger_is_answered_by_what_is_open_to_strangers_only()
    {
        var wrong = new List<string>();
        foreach (var row in AccessTable.Rows.Where(static row => row.Reach is not Reach.Strangers))
        {
            var answer = await SendAsync(row, null, CaseState.Assigned);
            if (!IsToSignIn(answer) && answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.NotFound)) wrong.Add($"{row}: {answer.StatusCode}");
        }

        if (wrong.Count > 0) Assert.Fail(string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task Form_sent_to_a_page_that_takes_none_is_refused_and_changes_nothing()
    {
        var visitor = await world.VisitorAsync(Role.Supervisor, CaseState.Assigned);
        await using var db = world.Database.Open();
        var written = new Written(db);
        await written.SinceAsync(Stop);
        foreach (var row in (string[])["POST today", "POST caseload", "POST child/{id:guid}", "POST child/{id:guid}/history", "PUT child/{id:guid}/visit", "PUT today"])
            Assert.Equal((row, HttpStatusCode.MethodNotAllowed), (row, (await SendAsync(new AccessRow(row, Reach.Case, []), visitor, CaseState.Assigned)).StatusCode));
        Assert.Empty(await written.SinceAsync(Stop));
    }

    [Fact]
    public async Task Form_of_an_act_sent_by_the_childs_worker_changes_the_record()
    {
        var visitor = await world.VisitorAsync(Role.CaseManager, CaseState.Assigned);
        foreach (var row in AccessTable.Rows.Where(static row => row.Sends == Forms.Visit || row.Sends == Forms.Note))
        {
            if (row.Sends is null || row.Method is not "POST") continue;
            var before = await world.AskedAsync(CaseState.Assigned, anew: true);
            Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(row, visitor, CaseState.Assigned)).StatusCode);
            Assert.Equal(before.Child.Version + 1, (await world.AskedAsync(CaseState.Assigned, anew: true)).Child.Version);
        }
    }

    private async Task<string?> WrongAsync(AccessRow row, Role role, CaseState state, Written written)
    {
        var visitor = await world.VisitorAsync(role, state);
        // Signing out ends the session it is asked with.
        if (row.Route is "sign-out") visitor = await world.AgainAsync(visitor);
        var isOpen = row.IsOpen(role, state);
        if (!isOpen) await written.SinceAsync(Stop);
        var answer = await SendAsync(row, visitor, state);
        var leaks = await world.LeaksAsync(role, state is CaseState.OtherAgency, answer);
        if (leaks.Count > 0) return $"shows {string.Join(", ", leaks)}";
        if ((int)answer.StatusCode >= 500) return $"broke with {answer.StatusCode}";
        if (row.Reach is not Reach.Strangers && IsToSignIn(answer) && row.Route is not "sign-out") return "led to the sign-in";
        if (isOpen) return answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden ? $"closed with {answer.StatusCode}, open by the table" : null;
        // A program is told that its token does not reach so far; of a case it is told nothing.
        var beyond = row.IsApi && (row.Reach is not Reach.Case || !row.Roles.Contains(role)) && answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;
        if (answer.StatusCode is not HttpStatusCode.NotFound && !beyond) return $"answered {answer.StatusCode}, closed by the table";
        return await written.SinceAsync(Stop) is { Count: > 0 } tables ? $"closed, yet it wrote to {string.Join(", ", tables)}" : null;
    }

    private async Task<HttpResponseMessage> SendAsync(AccessRow row, AccessVisitor? visitor, CaseState state)
    {
        // Where it is closed, nobody has moved the version on.
        var asked = await world.AskedAsync(state, anew: state is CaseState.Assigned or CaseState.OpenedForAnHour or CaseState.Unassigned);
        using var request = new HttpRequestMessage(new HttpMethod(row.Method), new Uri("/" + Address(row, asked), UriKind.Relative));
        if (row.IsApi && visitor is not null && await AccessTokens.OfAsync(world, visitor) is { } token) request.Headers.Add("Authorization", $"Bearer {token}");
        if (!row.IsApi && visitor is not null) request.Headers.Add("Cookie", visitor.Cookies);
        if (row.Json is { } json)
        {
            request.Content = new StringContent(json(asked), System.Text.Encoding.UTF8, "application/json");
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        }
        else if (row.Method is not "GET")
            request.Content = new FormUrlEncodedContent([.. row.Sends?.Invoke(asked).All ?? [], new("form", visitor?.Form.Token ?? string.Empty)]);
        return await world.Client.SendAsync(request, Stop);
    }

    private string Address(AccessRow row, Asked asked)
    {
        var address = row.Route;
        foreach (var value in row.Values?.Split(' ') ?? [])
        {
            var (name, given) = (value.Split('=')[0], value.Split('=')[1]);
            given = given switch { "spare" => world.Spare.ToString("N"), "manager" => world.Manager.ToString("N"), "removal" => asked.Fact.ToString("N"), "change" => world.LawChange.ToString("N"), "paper" => asked.Paper.ToString("N"), "merge" => asked.Merge.ToString("N"), "kin" => asked.Relative.ToString("N"), "apart" => asked.Apart.ToString("N"), "line" => asked.Line, _ => given };
            address = System.Text.RegularExpressions.Regex.Replace(address, $"{{{name}(:[a-z]+\\??)?}}", given, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        }

        if (row.Route is "api/v1/export") address += "?purpose=audit&recipient=Nobody";
        return address.Replace("{id:guid}", asked.Child.Id.ToString("N"), StringComparison.Ordinal);
    }

    private static bool IsToSignIn(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().StartsWith("/sign-in?", StringComparison.Ordinal);

    private async Task<IEnumerable<string>> RoutesAsync()
    {
        var loader = world.Site.Services.GetRequiredService<PageLoader>();
        var routes = new List<string>();
        foreach (var endpoint in world.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var route = endpoint.RoutePattern.RawText!.TrimStart('/');
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            {
                var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
                routes.AddRange(methods.Select(method => $"{method} {route}"));
                continue;
            }

            routes.Add($"GET {route}");
            var handlers = (await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods.Where(static handler => handler.HttpMethod is not "Get" || handler.Name is not null);
            routes.AddRange(handlers.Select(handler => string.Create(
                CultureInfo.InvariantCulture, $"{handler.HttpMethod.ToUpperInvariant()} {route}{(handler.Name is null ? null : $"?handler={handler.Name}")}")));
        }

        return routes;
    }
}
