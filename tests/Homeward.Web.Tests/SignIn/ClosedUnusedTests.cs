using System.Net;
using Homeward.App.Accounts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Api;
using Homeward.Web.Tests.Hostile;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.SignIn;

/// <summary>An account that closed because nobody used it: its owner hears so, and who opens it, once the password and the code have held; nobody else hears that there is one.</summary>
public sealed class ClosedUnusedTests
{
    private const string Password = "lantern orchard seventeen";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Owner_who_has_proved_everything_is_told_why_nothing_opens_and_a_stranger_is_told_nothing()
    {
        await using var agency = new ApiAgency();
        await agency.InitializeAsync();
        var app = await ClosedAsync(agency, agency.Priya, left: false);
        using var keeping = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using var client = new HttpClient(keeping) { BaseAddress = new Uri(agency.Site.Urls.First()) };

        var wrong = await PasswordAsync(client, "person2", "not the password at all");
        var nobody = await PasswordAsync(client, "nobody", "not the password at all");
        Assert.Equal(await SaidAsync(nobody), await SaidAsync(wrong));
        var right = await PasswordAsync(client, "person2", Password);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        var said = await SaidAsync(await CodeAsync(client, Totp.CodeAt(app, Totp.StepAt(agency.RealClock.GetUtcNow()))));
        Assert.Contains("nobody signed in with it for 35 days. An administrator of your agency can open it again", said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(new Uri("/today", UriKind.Relative), Stop)).StatusCode);
    }

    [Fact]
    public async Task Leaver_who_knows_the_password_is_answered_as_a_stranger()
    {
        await using var agency = new ApiAgency();
        await agency.InitializeAsync();
        await ClosedAsync(agency, agency.Priya, left: true);
        using var keeping = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using var client = new HttpClient(keeping) { BaseAddress = new Uri(agency.Site.Urls.First()) };

        var leaver = await PasswordAsync(client, "person2", Password);
        Assert.Equal(await SaidAsync(await PasswordAsync(client, "nobody", Password)), await SaidAsync(leaver));
    }

    private static async Task<byte[]> ClosedAsync(ApiAgency agency, Guid worker, bool left)
    {
        await using var db = agency.Db();
        using var scope = agency.Site.Services.CreateScope();
        var (passwords, secrets) = (scope.ServiceProvider.GetRequiredService<Passwords>(), scope.ServiceProvider.GetRequiredService<AppSecrets>());
        var app = Totp.NewSecret();
        var (hash, secret, account, now) = (await passwords.HashAsync(Password, Stop), secrets.Protect(app), ApiAgency.AccountOf(worker), agency.RealClock.GetUtcNow());
        await db.Accounts.Where(known => known.Id == account).ExecuteUpdateAsync(
            set => set.SetProperty(static known => known.PasswordHash, hash).SetProperty(static known => known.TotpSecret, secret).SetProperty(static known => known.DisabledAt, now), Stop);
        if (left) await db.Workers.Where(known => known.Id == worker).ExecuteUpdateAsync(static set => set.SetProperty(static known => known.LeftOn, ApiAgency.Today), Stop);
        return app;
    }

    private static Task<HttpResponseMessage> PasswordAsync(HttpClient client, string userName, string password) =>
        PostAsync(client, Links.SignIn, "?handler=Password", new("UserName", userName), new("Password", password));

    private static Task<HttpResponseMessage> CodeAsync(HttpClient client, string code) => PostAsync(client, Links.SignInCode, "", new KeyValuePair<string, string>("Code", code));

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string handler, params KeyValuePair<string, string>[] answers)
    {
        var token = (await HostileForm.PageAsync(client, page)).QuerySelector("main input[name=form]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("form", token), .. answers]);
        return await client.PostAsync(new Uri(page + handler, UriKind.Relative), content, Stop);
    }

    private static async Task<string> SaidAsync(HttpResponseMessage answer)
    {
        var lines = (await HostileForm.ReadAsync(answer)).QuerySelectorAll("#error-summary li").Select(static line => line.TextContent.Trim()).ToList();
        Assert.NotEmpty(lines);
        return string.Join('\n', lines);
    }
}
