using System.Net;
using Homeward.App.Access;
using Homeward.App.Secrets;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Access;

/// <summary>
/// Side channels: what was planted in a case stays in it. The matrix looks for it in every answer; here are the questions that fish for it, and the proof that
/// those whose case it is do see it.
/// </summary>
public sealed class CanaryTests(AccessWorld world) : IClassFixture<AccessWorld>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Question_that_fishes_for_a_case_that_is_not_open_brings_up_none_of_its_canaries(Role role)
    {
        var leaks = new List<string>();
        foreach (var contract in (bool[])[false, true])
        {
            var visitor = await world.VisitorAsync(role, contract ? CaseState.OtherAgency : CaseState.Assigned);
            foreach (var address in Questions())
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
                request.Headers.Add("Cookie", visitor.Cookies);
                var answer = await world.Client.SendAsync(request, Stop);
                leaks.AddRange((await world.LeaksAsync(role, contract, answer)).Select(leak => $"{address}, {role}: {leak}"));
                if ((int)answer.StatusCode >= 500) leaks.Add($"{address}, {role}: {answer.StatusCode}");
            }
        }

        if (leaks.Count > 0) Assert.Fail(string.Join(Environment.NewLine, leaks));
    }

    [Fact]
    public async Task Name_and_birth_date_typed_in_bring_up_nothing_of_a_case_that_is_closed_by_a_label_or_a_tie()
    {
        var visitor = await world.VisitorAsync(Role.Supervisor, CaseState.Assigned);
        var answers = new List<string>();
        foreach (var state in (CaseState[])[CaseState.Sealed, CaseState.Confidential, CaseState.OwnFamily])
        {
            var name = world.NameOf(state).Split(' ')[0] + " Nobody";
            var removal = new Fields().With("Key", Guid.NewGuid().ToString("N")).With("Removed[0].Name", name).On("Removed[0].Born", AccessWorld.Born).On("On", AccessWorld.Today).With("Manner", "CourtOrder");
            var (looked, _) = await SendAsync(visitor, "/removal", removal);
            Assert.Empty(await world.LeaksAsync(Role.Supervisor, false, looked));
            var emergency = new Fields().With("Key", Guid.NewGuid().ToString("N")).With("NameOrNumber", world.NameOf(state)).On("Born", AccessWorld.Born)
                .With("Category", "MissingChild").With("Reason", "She is missing.");
            var (answer, body) = await SendAsync(visitor, "/open-a-case", emergency);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Empty(Canaries.In(body));
            answers.Add(body.Split("usa-alert--error")[1].Split("</div>")[0].Replace(world.NameOf(state), "", StringComparison.Ordinal));
        }

        Assert.Contains("No case was opened", answers[0], StringComparison.Ordinal);
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
    }

    [Fact]
    public async Task Worker_whose_case_it_is_sees_the_canaries_of_her_own()
    {
        var visitor = await world.VisitorAsync(Role.CaseManager, CaseState.Assigned);
        var child = world.Child(CaseState.Assigned);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in (string[])["/today", $"/child/{child:N}", $"/child/{child:N}/history", $"/child/{child:N}/visit", $"/child/{child:N}/record/relative-reply", $"/child/{child:N}/placement"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            request.Headers.Add("Cookie", visitor.Cookies);
            var body = await (await world.Client.SendAsync(request, Stop)).Content.ReadAsStringAsync(Stop);
            seen.UnionWith(Canaries.In(body).Select(static canary => canary.Kind));
        }

        Assert.Empty(((string[])["mother", "father", "relative", "provider", "source", "note", "visit", "reporter", "amended", "held", "task", "alert", "draft"]).Except(seen));
        Assert.Equal(26, Canaries.Kinds.Count);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Words_inside_papers_are_found_in_open_cases_only_and_by_the_roles_alone_to_whom_the_label_opens_them(Role role)
    {
        foreach (var contract in (bool[])[false, true])
        {
            var visitor = await world.VisitorAsync(role, contract ? CaseState.OtherAgency : CaseState.Assigned);
            foreach (var words in (string[])["otter", "otter came", "letter", "otte"])
            {
                var (answer, body) = await SendAsync(visitor, "/search", new Fields().With("q", words));
                Assert.Empty(await world.LeaksAsync(role, contract, answer));
                var seen = Canaries.In(body).Select(static canary => canary.Kind).ToHashSet(StringComparer.Ordinal);
                Assert.DoesNotContain("proved", seen);
                if (!DocumentAccess.RolesFor(DocumentLabel.Hiv).Contains(role)) Assert.DoesNotContain("labelled", seen);
                if (contract || words is not "otter") continue;
                Assert.Equal((role, DocumentAccess.Reads(role)), (role, seen.IsSupersetOf(["letter", "sheet"])));
                Assert.Equal((role, DocumentAccess.RolesFor(DocumentLabel.Hiv).Contains(role)), (role, seen.Contains("labelled")));
                // What is not shown is not counted either: the answer to a word that stands in closed papers only is that of a word that stands nowhere.
                foreach (var hidden in Enum.GetValues<CaseState>().Where(state => !AccessRow.CaseIsOpen(role, state)))
                {
                    var fished = (await SendAsync(visitor, "/search", new Fields().With("q", Canaries.Of("letter", hidden)))).Body;
                    Assert.Equal(role is Role.Administrator, !fished.Contains("Nothing like this is in the cases", StringComparison.Ordinal));
                }
            }
        }
    }

    [Theory]
    [InlineData(Role.CaseManager, ApartKind.Address, true)]
    [InlineData(Role.CaseManager, ApartKind.Reporter, false)]
    [InlineData(Role.Supervisor, ApartKind.Address, true)]
    [InlineData(Role.Supervisor, ApartKind.Reporter, true)]
    [InlineData(Role.CourtLiaison, ApartKind.Address, false)]
    [InlineData(Role.Auditor, ApartKind.Reporter, false)]
    public async Task What_is_kept_apart_is_seen_by_nobody_before_they_said_why_and_by_those_only_whose_it_is_to_open(Role role, ApartKind kind, bool opens)
    {
        var visitor = await world.VisitorAsync(role, CaseState.Assigned);
        var child = world.Child(CaseState.Assigned);
        var address = $"/child/{child:N}/apart/{world.KeptApart(CaseState.Assigned, kind):N}";
        var (closed, before) = await AskAsync(visitor, address);
        Assert.Equal(opens ? HttpStatusCode.OK : HttpStatusCode.NotFound, closed.StatusCode);
        Assert.DoesNotContain(Canaries.In(before), static canary => canary.Kind is "shelter" or "reported");
        var asked = (await world.AskedAsync(CaseState.Assigned, anew: true)).Act;
        if (!opens)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(visitor, address, asked.With("Reason", "I am curious."))).Answer.StatusCode);
            return;
        }

        var (withoutReason, still) = await SendAsync(visitor, address, asked);
        Assert.Equal(HttpStatusCode.OK, withoutReason.StatusCode);
        Assert.DoesNotContain(Canaries.In(still), static canary => canary.Kind is "shelter" or "reported");
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(visitor, address, asked.With("Reason", "The court asked for it."))).Answer.StatusCode);
        var (_, opened) = await AskAsync(visitor, address);
        Assert.Contains(kind is ApartKind.Address ? "shelter" : "reported", Canaries.In(opened).Select(static canary => canary.Kind));
        // Who opened it, and why, stands on the record; what it is does not.
        var (_, history) = await AskAsync(visitor, $"/child/{child:N}/history");
        Assert.Contains("The court asked for it.", history, StringComparison.Ordinal);
        foreach (var page in (string[])["/today", $"/child/{child:N}", $"/child/{child:N}/family", $"/child/{child:N}/history", $"/child/{child:N}/record/household"])
            Assert.DoesNotContain(Canaries.In((await AskAsync(visitor, page)).Body), static canary => canary.Kind is "shelter" or "reported");
    }

    private async Task<(HttpResponseMessage Answer, string Body)> AskAsync(AccessVisitor visitor, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("Cookie", visitor.Cookies);
        var answer = await world.Client.SendAsync(request, Stop);
        return (answer, await answer.Content.ReadAsStringAsync(Stop));
    }

    private async Task<(HttpResponseMessage Answer, string Body)> SendAsync(AccessVisitor visitor, string address, Fields fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Headers.Add("Cookie", visitor.Cookies);
        request.Content = new FormUrlEncodedContent([.. fields.All, new("form", visitor.Form.Token)]);
        var answer = await world.Client.SendAsync(request, Stop);
        return (answer, await answer.Content.ReadAsStringAsync(Stop));
    }

    // Every list with every hidden name and worker as its question; the record's pages under addresses that cross two children.
    private IEnumerable<string> Questions()
    {
        var lists = world.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(static route => route.RoutePattern.Parameters.Count == 0
                && (route.Metadata.GetMetadata<PageActionDescriptor>() is not null || route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true))
            .Select(static route => "/" + route.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).ToList();
        string[] asked =
        [
            .. world.Names.Select(static child => $"q={child.Name.Split(' ')[0]}&name={child.Name.Split(' ')[0]}"), "q=zq", "q=8018", "q=substance&all=true", "worker=none", "worker=none&all=true&order=name",
            .. world.Workers.Select(static worker => $"worker={worker:N}&all=true"),
        ];
        foreach (var list in lists)
            foreach (var question in asked) yield return $"{list}?{question}";
        var own = world.Child(CaseState.Assigned);
        foreach (var state in Enum.GetValues<CaseState>().Where(static state => state is not CaseState.Assigned))
        {
            var child = world.Child(state);
            foreach (var page in (string[])["?known-on=10/1/2026", "?known-on=2019-01-01", "/record/nothing", "/HISTORY", "/visit?draft=1", "/order?handler=Read", "/", "/history/"]) yield return $"/child/{child:N}{page}";
            yield return $"/child/{own:N}/correct/{world.Fact(state):N}";
            yield return $"/child/{child}/history";
        }

        foreach (var page in (string[])["/error/404", "/error/500", "/nowhere", "/child/nobody", "/sign-in?back=/child"]) yield return page;
    }
}
