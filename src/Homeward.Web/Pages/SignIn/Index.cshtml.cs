using System.Security.Claims;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.SignIn;

[AllowAnonymous]
public sealed class IndexModel(Administrator administrator, Throttle throttle) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [FromQuery(Name = "back")]
    public string? Back { get; set; }

    public bool First => !administrator.HasPassword;

    private string Destination => Url.IsLocalUrl(Back) ? Back : Links.Today;

    private string Place => HttpContext.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(Destination) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (First && string.IsNullOrWhiteSpace(Code)) ModelState.AddModelError(nameof(Code), "Give the one-time code that Homeward printed when it started.");
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), First ? "Choose a password." : "Give your password.");
        else if (First && PasswordRules.Refusal(Password) is { } refusal) ModelState.AddModelError(nameof(Password), refusal);
        if (!ModelState.IsValid) return Page();

        if (throttle.Wait(Place) is var wait && wait > TimeSpan.Zero) return MustWait(wait);
        var known = First
            ? await administrator.ChoosePassword(Code!, Password!, cancel)
            : await administrator.IsPassword(Password!, cancel);
        if (!known)
        {
            throttle.Failed(Place);
            if (First) ModelState.AddModelError(nameof(Code), "This is not the code. It is on the console where Homeward was started.");
            else ModelState.AddModelError(nameof(Password), "This is not the password.");
            return Page();
        }

        throttle.Succeeded(Place);
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, Administrator.Name), new(ClaimTypes.Role, "administrator")], "password");
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return LocalRedirect(Destination);
    }

    private PageResult MustWait(TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        ModelState.AddModelError(nameof(Password), $"Several tries were wrong. Try again in {seconds} {(seconds == 1 ? "second" : "seconds")}.");
        return Page();
    }
}
