using System.Globalization;
using Homeward.App.Accounts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.SignIn;

/// <summary>What the pages of a sign-in share: where it leads, how a session begins, and how those wait who tried too often.</summary>
public abstract class SignInPage(SiteOptions site, SignIns signIns, Throttle throttle) : PageModel
{
    protected SignIns SignIns => signIns;

    protected SiteOptions Options => site;

    protected DateTimeOffset Now => site.RealClock.GetUtcNow();

    [FromQuery(Name = "back")]
    public string? Back { get; set; }

    protected string Destination => Url.IsLocalUrl(Back) ? Back : "/";

    /// <summary>A form's address on this page that keeps where the sign-in leads.</summary>
    public string Handler(string name) => Back is null ? $"?handler={name}" : $"?handler={name}&back={Uri.EscapeDataString(Back)}";

    /// <summary>Begins a session, whatever session the browser brought, and leads on; null, with a sentence on the page, where the account is closed.</summary>
    protected async Task<IActionResult?> OpenAsync(Guid accountId, SignInWay way, string? step, CancellationToken stop, string? destination = null)
    {
        if (SessionCookie.Read(HttpContext, site) is { } before) await signIns.DropAsync(before, stop);
        if (await signIns.OpenAsync(accountId, way, Address.Of(HttpContext), step, stop: stop) is not { } id)
        {
            // Said to nobody but the owner: what they signed in with has held.
            ModelState.AddModelError(string.Empty, await signIns.IsClosedUnusedAsync(accountId, stop)
                ? Text.Of($"Your account is closed, because nobody signed in with it for {site.UnusedDays.Count} days. An administrator of your agency can open it again; what you sign in with still serves then.")
                : Text.Of("This sign-in came to nothing: start it again. If it happens again, ask an administrator."));
            return null;
        }

        SessionCookie.Write(HttpContext, site, id);
        return LocalRedirect(destination ?? Destination);
    }

    protected string[] Places(string userName)
    {
        var address = Address.Of(HttpContext);
        return [address, $"{address} {Account.KeyOf(userName)}"];
    }

    /// <summary>True, with the sentence, while one of the places must still wait.</summary>
    protected bool MustWait(string[] places, string field)
    {
        var wait = places.Max(throttle.Wait);
        if (wait <= TimeSpan.Zero) return false;
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        ModelState.AddModelError(field, Text.Of($"Several tries were wrong. Try again in {Text.Count(seconds, "second")}."));
        return true;
    }

    protected void Failed(string[] places)
    {
        foreach (var place in places) throttle.Failed(place);
    }

    protected void Succeeded(string[] places)
    {
        foreach (var place in places) throttle.Succeeded(place);
    }

    protected void Refuse(ProofVerdict verdict, string[] places, string field, string wrong)
    {
        if (verdict is ProofVerdict.Busy)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = "10";
            ModelState.AddModelError(field, Text.Of("Many people are signing in at once. Try again in ten seconds; a passkey does not wait."));
            return;
        }

        Failed(places);
        ModelState.AddModelError(field, verdict is ProofVerdict.TooMany
            ? Text.Of("Too many tries were wrong under this user name. Sign in with a passkey, or ask an administrator for a one-time code.")
            : wrong);
    }
}
